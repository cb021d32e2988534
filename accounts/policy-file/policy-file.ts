import type { Node } from "jsonc-parser";
import { parsePolicy } from "../../policy-packs/iam/document";
import { didYouMean } from "../did-you-mean";
import { shown, type Problem } from "../problem";
import { jsonFile } from "./json-text";
import { kindOf } from "./kind";
import type { FileKind, Placed, PlacedPolicy, PlacedStatement } from "./placed";
import { known, nameOf, reader, tellDuplicates, type Member, type Reader } from "./policy-reader";
import { statement } from "./statement";
import { unwrapped, type Wrapped } from "./unwrapped";

/**
 * Reads the policies of a file, with the place of everything in them. What is not JSON, or not written in IAM's grammar,
 * or could not be evaluated is a problem; whether a policy says anything sensible is the linter's business.
 */
export function policyFile(
  file: string,
  bytes: Uint8Array,
  kind?: FileKind,
): { readonly policies: readonly PlacedPolicy[] } | { readonly problems: readonly Problem[] } {
  const json = jsonFile(file, bytes);
  if ("problem" in json) return { problems: [json.problem] };
  const problems: Problem[] = [];
  const outer = reader(json, problems);
  tellDuplicates(json.root, outer);
  if (problems.length > 0) return { problems };
  const policies = unwrapped(json, outer).flatMap((wrapped) => policy(wrapped, problems, kind) ?? []);
  return problems.length > 0 ? { problems } : { policies };
}

const elements = ["Version", "Id", "Statement"] as const;

function policy(
  { json, node, kind }: Wrapped,
  problems: Problem[],
  given?: FileKind,
): PlacedPolicy | undefined {
  const { place } = json;
  const before = problems.length;
  const read = reader(json, problems);
  if (json.root === node) tellDuplicates(node, read);
  const found = known(node, "a policy", elements, read);
  const version = versionOf(found.Version, read);
  if (found.Id && found.Id.value.type !== "string")
    read.wrong(
      found.Id.value.offset,
      `Id must be a text, not ${nameOf(found.Id.value)}`,
      "Put it in double quotes.",
    );
  const statements = statementsOf(node, found.Statement, version?.value === "2012-10-17", read);
  if (problems.length > before) return undefined;
  const text = json.text.slice(node.offset, node.offset + node.length);
  const value: unknown = JSON.parse(text);
  const plain = parsePolicy(value);
  // What has come this far, the rest of Palisade can read; if ever not, it must be told and not be taken for clean.
  if ("problem" in plain) {
    read.wrong(node.offset, plain.problem, "Correct it.");
    return undefined;
  }
  const placed = statements.flatMap((one, index): PlacedStatement[] => {
    const same = plain.statements[index];
    return same ? [{ ...one, plain: same }] : [];
  });
  return {
    kind: given ?? kind ?? kindOf(placed),
    kindGiven: (given ?? kind) !== undefined,
    ...(version && { version }),
    at: node.offset,
    statements: placed,
    text,
    json: value,
    place,
  };
}

const versions = ["2012-10-17", "2008-10-17"];

function versionOf(member: Member | undefined, { wrong }: Reader): Placed | undefined {
  if (!member) return undefined;
  const { offset, value } = member.value;
  if (typeof value === "string" && versions.includes(value)) return { value, at: offset };
  const written = typeof value === "string" ? shown(value) : nameOf(member.value);
  wrong(
    offset,
    `there is no Version ${written} of the policy language`,
    'Write "2012-10-17": it is the version of the language, not a date of yours.',
  );
  return undefined;
}

function statementsOf(
  node: Node,
  member: Member | undefined,
  variables: boolean,
  read: Reader,
): readonly Omit<PlacedStatement, "plain">[] {
  if (!member) {
    const stray = (node.children ?? []).map(({ children: [name] = [] }) => String(name?.value));
    if (read.problems.length === 0)
      read.wrong(
        node.offset,
        `there is no Statement in it.${stray.length > 0 ? didYouMean("Statement", stray) : ""}`,
        'A policy is {"Version": "2012-10-17", "Statement": [...]}.',
      );
    return [];
  }
  const { value } = member;
  const items = value.type === "array" ? (value.children ?? []) : [value];
  if (items.length === 0)
    read.wrong(value.offset, "the policy has no statement", "Write at least one, or delete the policy.");
  return items.flatMap((item, index) => statement(item, index, variables, read) ?? []);
}
