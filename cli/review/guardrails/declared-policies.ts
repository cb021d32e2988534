import type { Organization } from "../../../accounts/account";
import type { CompiledPolicies } from "../../../accounts/guardrails/compile/compiled-policies";
import type { QuotaEdition } from "../../../accounts/policy-quotas";
import type { Control } from "../../../policy-packs/controls/model/control";
import { choice } from "../../terminal/choice";
import { declared, type Choice, type Reader } from "../preview/declared";
import { UserError } from "../../terminal/user-error";

export interface DeclaredPolicies {
  readonly organization: Organization;
  readonly root: string;
  /** Folder of the organization's files as `declared` shows it. */
  readonly directory: string;
  readonly controls: readonly Control[];
  readonly policies: CompiledPolicies;
}

/** Options of every command that compiles the organization's policies. */
export const guardrailOptions = {
  organization: { type: "string", value: "DIR", help: "folder of the organization's files" },
  quotas: {
    type: "string",
    value: "EDITION",
    help: "new (default): 10 SCPs of 10,240 characters at a target; old: 5 of 5,120",
  },
} as const;

/** The policies of the organization that the options name; where they do not fit, the error is a `UserError` that says where and why. */
export function declaredPolicies(
  engine: Reader,
  given: Choice & { readonly quotas?: string },
  cwd: string,
): DeclaredPolicies {
  const edition: QuotaEdition = choice("--quotas", given.quotas ?? "new", ["new", "old"]);
  const { organization, root, directory } = declared(engine, given, cwd);
  const controls = engine.controls(root);
  const { compiledPolicies, describeOverQuota } = loaded();
  const compiled = compiledPolicies(organization, controls, edition);
  if ("overQuota" in compiled) throw new UserError(compiled.overQuota.map(describeOverQuota).join("\n"));
  return { organization, root, directory, controls, policies: compiled.policies };
}

const loaded = () => ({
  /* eslint-disable @typescript-eslint/no-require-imports -- the help is printed without them */
  ...(require("../../../accounts/guardrails/compile/compile") as typeof import("../../../accounts/guardrails/compile/compile")),
  ...(require("../../../accounts/guardrails/compile/over-quota") as typeof import("../../../accounts/guardrails/compile/over-quota")),
  /* eslint-enable @typescript-eslint/no-require-imports */
});
