import { choice } from "../../terminal/choice";
import type { Command } from "../../terminal/command";
import { declaredPolicies, guardrailOptions } from "../../review/guardrails/declared-policies";
import { engine as realEngine } from "../../review/preview/engine";
import type { Reader } from "../../review/preview/declared";
import { exitCode } from "../../terminal/exit-code";
import { statusLine } from "../../terminal/progress";

const options = {
  ...guardrailOptions,
  "no-mutants": { type: "boolean", help: "only the cases, without mistakes made on purpose" },
  format: { type: "string", value: "FORMAT", help: "text (default) or json" },
} as const;

export const proveWith = (engine: Reader): Command<typeof options> => ({
  summary: "Try every case of every control at every account, and every small mistake in the policies",
  options,
  run({ values }, io) {
    const format = choice("--format", values.format ?? "text", ["text", "json"]);
    const { organization, controls, policies } = declaredPolicies(engine, values, io.cwd);
    const { prove, proveByMutation, proofText } = loaded();
    const { show, clear } = statusLine(io.stderr);
    const proof = prove(organization, controls, policies, (account) => show(`proving at ${account}`));
    const mutation =
      values["no-mutants"] === true
        ? undefined
        : proveByMutation(organization, controls, policies, (document) =>
            show(`making mistakes in ${document}`),
          );
    clear();
    io.print(
      format === "json"
        ? JSON.stringify({ schemaVersion: 1, ...proof, mutation }, null, 2)
        : proofText(proof, mutation, io.stdout),
    );
    const failed = proof.failures.length + (mutation?.surviving.length ?? 0);
    return Promise.resolve(failed === 0 ? exitCode.clean : exitCode.findings);
  },
});

export const prove = proveWith(realEngine);

/** Loads the compiler and the evaluator. */
const loaded = () => ({
  /* eslint-disable @typescript-eslint/no-require-imports -- the help is printed without them */
  ...(require("../../../accounts/guardrails/prove/prove") as typeof import("../../../accounts/guardrails/prove/prove")),
  ...(require("../../../accounts/guardrails/prove/prove-by-mutation") as typeof import("../../../accounts/guardrails/prove/prove-by-mutation")),
  ...(require("../../reporters/proof/text") as typeof import("../../reporters/proof/text")),
  /* eslint-enable @typescript-eslint/no-require-imports */
});
