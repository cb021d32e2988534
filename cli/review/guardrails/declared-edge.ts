import type { Organization } from "../../../accounts/account";
import type { CompiledEdge } from "../../../accounts/guardrails/compile/compiled-edge";
import type { QuotaEdition } from "../../../accounts/guardrails/compile/edge-quotas";
import type { Control } from "../../../policy-packs/controls/model/control";
import { choice } from "../../terminal/choice";
import { declared, type Choice } from "../judging/declared";
import type { Engine } from "../judging/engine";
import { UserError } from "../../terminal/user-error";

export interface DeclaredEdge {
  readonly organization: Organization;
  /** Folder of the organization's files as `declared` shows it. */
  readonly directory: string;
  readonly controls: readonly Control[];
  readonly edge: CompiledEdge;
}

/** Options of every command that compiles the organization's edge. */
export const edgeOptions = {
  organization: { type: "string", value: "DIR", help: "folder of the organization's files" },
  quotas: {
    type: "string",
    value: "EDITION",
    help: "new (default): 10 SCPs of 10,240 characters at a target; old: 5 of 5,120",
  },
} as const;

/** The edge of the organization that the options name; one that does not fit is a `UserError` that says where and why. */
export function declaredEdge(
  engine: Pick<Engine, "programs" | "samples" | "parse" | "controls">,
  given: Choice & { readonly quotas?: string },
  cwd: string,
): DeclaredEdge {
  const edition: QuotaEdition = choice("--quotas", given.quotas ?? "new", ["new", "old"]);
  const { organization, directory } = declared(engine, given, cwd);
  const { controls } = engine;
  const { compiledEdge, overfullText } = loaded();
  const compiled = compiledEdge(organization, controls, edition);
  if ("overfull" in compiled) throw new UserError(compiled.overfull.map(overfullText).join("\n"));
  return { organization, directory, controls, edge: compiled.edge };
}

const loaded = () => ({
  /* eslint-disable @typescript-eslint/no-require-imports -- the help is printed without them */
  ...(require("../../../accounts/guardrails/compile/compile") as typeof import("../../../accounts/guardrails/compile/compile")),
  ...(require("../../../accounts/guardrails/compile/overfull") as typeof import("../../../accounts/guardrails/compile/overfull")),
  /* eslint-enable @typescript-eslint/no-require-imports */
});
