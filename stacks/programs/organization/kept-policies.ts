import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Organization } from "../../../accounts/account";
import { knowledgeEdition } from "../../../accounts/aws-knowledge/data-files";
import type { CompiledOrNot, CompiledPolicies } from "../../../accounts/guardrails/compile/compiled-policies";
import { recordFile } from "../../../accounts/guardrails/rollout/record-file";
import { codeDigest } from "../../model/code-digest";
import { packageRoot } from "../../../accounts/package-root";
import { textCache } from "../../model/text-cache";

/**
 * What `policiesToApply` gives. To compile the policies and to prove that they lock no one out takes longer than to plan
 * many stacks, so a preview keeps what came of it, by all that decides it. A refusal is never kept.
 */
export function keptPolicies(
  organization: Organization,
  cache: string | undefined,
  record: string = join(packageRoot(), recordFile),
): CompiledPolicies {
  const recorded = existsSync(record) ? readFileSync(record, "utf8") : null;
  return kept(cache, "applied-policies", organization, recorded, () =>
    loaded().policiesToApply(organization, record, keptCompilation(organization, cache)),
  );
}

/** What the controls' statements are compiled to, kept in the same way. */
export const keptCompilation = (organization: Organization, cache: string | undefined): CompiledOrNot =>
  kept(cache, "compiled-policies", organization, null, () => loaded().compilation(organization));

function kept<T>(
  folder: string | undefined,
  subject: string,
  organization: Organization,
  recorded: string | null,
  make: () => T,
): T {
  if (folder === undefined) return make();
  const cache = textCache(folder, subject, [
    // Wherever the project lies, the same files make the same policies.
    JSON.stringify(organization).replaceAll(packageRoot(), "."),
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

/** Folders of all code and data that compiles the policies or proves something of them. */
const deciding = ["accounts", "policy-packs/iam", "policy-packs/controls", "stacks/programs/organization"];

const loaded = () =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the compiler and its data take long to load
  require("./policies-to-apply") as typeof import("./policies-to-apply");
