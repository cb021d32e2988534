import type { PolicyKind, OverQuota, Target } from "./compiled-policies";
import type { Part } from "./divide";
import type { GivenPolicy } from "../../given-policy";
import { packedDocument } from "./document";
import { targetText } from "./documents-above";
import { grantedByAws, type KindQuotas } from "../../policy-quotas";
import type { ControlStatement } from "./control-statement";

/** What does not fit at a target: a control that is longer than a document may be, or more documents than it takes. */
export function overQuotaAt(
  kind: PolicyKind,
  target: Target,
  parts: readonly Part[],
  { characters, documents }: KindQuotas,
  given: readonly GivenPolicy[],
): readonly OverQuota[] {
  const granted = Math.max(0, documents.value - 1 - given.length);
  const lengths = parts.map(({ content }) => content.length).sort((a, b) => b - a);
  const tooLong = lengths.slice(0, granted).map((length) => Math.max(0, length - characters.value));
  const tooMany = lengths.slice(granted);
  const over = [...tooLong, ...tooMany].reduce((sum, length) => sum + length, 0);
  if (over === 0) return [];
  const held = parts.flatMap((part) => part.held);
  return [
    {
      kind,
      target,
      documents: { needed: parts.length, granted },
      given: given.map(({ name }) => name),
      characters: over,
      largest: largest(held),
    },
  ];
}

function largest(held: readonly ControlStatement[]): OverQuota["largest"] {
  const controls = [...new Set(held.map(({ control }) => control))];
  return controls
    .map((control) => ({
      control,
      characters: packedDocument(
        held.filter((one) => one.control === control),
        "tight",
      ).content.length,
    }))
    .sort((a, b) => b.characters - a.characters || (a.control < b.control ? -1 : 1))
    .slice(0, 5);
}

/** What to say of it, with the remedy. */
export function describeOverQuota({
  kind,
  target,
  documents,
  given,
  characters,
  largest: controls,
}: OverQuota): string {
  const { needed, granted } = documents;
  const why =
    needed > granted
      ? `${needed} documents are needed and ${granted} may be attached beside ${[grantedByAws[kind], ...given].join(", ")}`
      : "a single control is longer than a document may be";
  return [
    `${targetText(target)}: the ${kind.toUpperCase()}s do not fit: ${characters} characters too many; ${why}.`,
    `The largest controls there: ${controls.map((one) => `${one.control} (${one.characters})`).join(", ")}.`,
    "Shorten one, or choose it for fewer units under guardrails.",
  ].join("\n");
}
