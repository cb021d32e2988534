import { createHash } from "node:crypto";
import type { Organization, OrganizationalUnit } from "../../account";
import type { PolicyKind, Target } from "./compiled-policies";
import { targetText, unitTarget } from "./documents-above";

export interface DocumentNames {
  readonly name: (kind: PolicyKind, target: Target, chapter: string) => string;
  /** The part of a name that stands for a target: "root", "ou-workloads-production", "account-boi-dev". */
  readonly slug: (target: Target) => string;
}

/** Names that stay the same whatever the documents hold, and that no two of an organization share. */
export function documentNames({ root, accounts }: Organization): DocumentNames {
  const targets: Target[] = [
    ...unitsOf(root).map(unitTarget),
    ...accounts.map(({ key }): Target => ({ kind: "account", account: key })),
  ];
  const plain = targets.map(plainSlug);
  const slugs = new Map(
    targets.map((target, index) => {
      const slug = plain[index] ?? "";
      const unique = plain.indexOf(slug) === plain.lastIndexOf(slug) && slug.length <= longest;
      return [targetText(target), unique ? slug : `${slug.slice(0, longest)}-${digest(targetText(target))}`];
    }),
  );
  const slug = (target: Target) => slugs.get(targetText(target)) ?? plainSlug(target);
  return {
    slug,
    name: (kind, target, chapter) => ["palisade", kind, slug(target), chapter].filter(Boolean).join("-"),
  };
}

/** AWS takes names of 128 characters; the kind and the chapter need some. */
const longest = 80;

function plainSlug(target: Target): string {
  if (target.kind === "root") return "root";
  const [word, text] = target.kind === "unit" ? ["ou", target.path] : ["account", target.account];
  return `${word}-${text.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
}

const digest = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 6);

const unitsOf = (unit: OrganizationalUnit): OrganizationalUnit[] => [unit, ...unit.units.flatMap(unitsOf)];
