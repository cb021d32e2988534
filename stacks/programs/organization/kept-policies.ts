import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { knowledgeEdition } from "../../../accounts/aws-knowledge/data-files";
import type { CompiledOrNot, CompiledPolicies } from "../../../accounts/guardrails/compile/compiled-policies";
import { recordFile } from "../../../accounts/guardrails/rollout/record-file";
import { codeDigest } from "../../model/code-digest";
import type { PolicyContext } from "../../model/program";
import { textCache } from "../../model/text-cache";

/**
 * What `policiesToApply` gives. To compile the policies and to prove that they lock no one out takes longer than to plan
 * many stacks, so a preview keeps what came of it, by all that decides it. A refusal is never kept.
 */
export function keptPolicies(context: PolicyContext): CompiledPolicies {
  const record = context.root === undefined ? undefined : join(context.root, recordFile);
  const recorded = record !== undefined && existsSync(record) ? readFileSync(record, "utf8") : null;
  return kept(context, "applied-policies", recorded, () =>
    loaded().policiesToApply(context, keptCompilation(context)),
  );
}

/** What the controls' statements are compiled to, kept in the same way. */
export const keptCompilation = (context: PolicyContext): CompiledOrNot =>
  kept(context, "compiled-policies", null, () => loaded().compilation(context));

function kept<T>(context: PolicyContext, subject: string, recorded: string | null, make: () => T): T {
  const { organization, root, cache: folder } = context;
  if (folder === undefined || hasOwnStatements(context)) return make();
  const text = JSON.stringify(organization);
  const cache = textCache(folder, subject, [
    // Wherever the project lies, the same files make the same policies.
    root === undefined ? text : text.replaceAll(root, "."),
    recorded,
    codeDigest(join(__dirname, "../../.."), deciding),
    knowledgeEdition(),
  ]);
  const known = cache.read();
  if (known !== undefined) return JSON.parse(known) as T;
  const made = make();
  cache.write(JSON.stringify(made));
  return made;
}

/** Statements beyond the catalogue's are code of the project, of which no digest is taken: nothing of them is kept. */
const hasOwnStatements = ({ controls }: PolicyContext): boolean =>
  controls !== undefined &&
  controls.some((control) => control.denied !== undefined && !catalogue().includes(control));

/** Folders of all code and data that compiles the policies or proves something of them. */
const deciding = ["accounts", "policy-packs/iam", "policy-packs/controls", "stacks/programs/organization"];

const catalogue = () =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- most programs that are kept need none of it
  (require("../../../policy-packs/controls") as typeof import("../../../policy-packs/controls")).controls;

const loaded = () =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the compiler and its data take long to load
  require("./policies-to-apply") as typeof import("./policies-to-apply");
