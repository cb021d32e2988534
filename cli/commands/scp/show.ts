import { choice } from "../../terminal/choice";
import type { Command } from "../../terminal/command";
import { declaredPolicies, guardrailOptions } from "../../review/guardrails/declared-policies";
import { writeDocuments } from "../../review/guardrails/write-documents";
import { engine as realEngine } from "../../review/preview/engine";
import type { Reader } from "../../review/preview/declared";
import { exitCode } from "../../terminal/exit-code";

const options = {
  ...guardrailOptions,
  format: { type: "string", value: "FORMAT", help: "text (default) or json" },
  output: {
    type: "string",
    value: "DIR",
    help: "also write the documents into this folder, unless they lock someone out",
  },
} as const;

/** Beside every control's own cases. */
const randomRequests = 5_000;

export const showWith = (engine: Reader): Command<typeof options> => ({
  summary: "Pack the guardrails into policies and show what room is left",
  options,
  run({ values }, io) {
    const format = choice("--format", values.format ?? "text", ["text", "json"]);
    const declared = declaredPolicies(engine, values, io.cwd);
    const { equivalence, lockouts, lockoutReport, reporters } = loaded();
    const equal = equivalence(declared.policies, declared.organization, declared.controls, randomRequests);
    io.print(reporters[format](declared, equal, io.stdout));
    if (equal.differences.length > 0) return Promise.resolve(exitCode.findings);
    if (values.output !== undefined) {
      const locked = lockouts(declared.organization, declared.policies);
      if (locked.length > 0) {
        io.printError(`Nothing was written. ${lockoutReport(locked)}`);
        return Promise.resolve(exitCode.findings);
      }
      const count = writeDocuments(io.cwd, values.output, declared.policies);
      io.printError(`${count} documents written to ${values.output}`);
    }
    return Promise.resolve(exitCode.clean);
  },
});

const loaded = () => ({
  /* eslint-disable @typescript-eslint/no-require-imports -- the help is printed without them */
  ...(require("../../../accounts/guardrails/prove/equivalence") as typeof import("../../../accounts/guardrails/prove/equivalence")),
  ...(require("../../../accounts/guardrails/lockout/lockouts") as typeof import("../../../accounts/guardrails/lockout/lockouts")),
  ...(require("../../../accounts/guardrails/lockout/lockout-report") as typeof import("../../../accounts/guardrails/lockout/lockout-report")),
  ...(require("../../reporters/guardrails") as typeof import("../../reporters/guardrails")),
  /* eslint-enable @typescript-eslint/no-require-imports */
});

export const show = showWith(realEngine);
