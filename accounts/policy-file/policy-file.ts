import { jsonKeys } from "../../policy-packs/iam/parser/json-keys";
import { quoteValue, type Problem } from "../text-files/problem";
import { jsonFile, type JsonText } from "../text-files/json-text";
import { kindOf } from "./policy-kind";
import { parseLocatedPolicy } from "./parse-located-policy";
import type { FileKind, LocatedPolicy } from "./located-policy";
import { locatedStatement } from "./located-statement";
import { reader, type Reader } from "./policy-reader";
import { unwrapped, type Wrapped } from "./unwrapped";

/**
 * Reads the policies of a file, with the place of everything in them. What is not JSON, or not written in IAM's grammar,
 * or could not be evaluated is a problem; whether a policy says anything sensible is the linter's business.
 */
export function policyFile(
  file: string,
  bytes: Uint8Array,
  kind?: FileKind,
): { readonly policies: readonly LocatedPolicy[] } | { readonly problems: readonly Problem[] } {
  const json = jsonFile(file, bytes);
  if ("problem" in json) return { problems: [json.problem] };
  const problems: Problem[] = [];
  const outer = reader(json, problems);
  reportRepeatedKeys(json, outer);
  if (problems.length > 0) return { problems };
  const policies = unwrapped(json, outer).flatMap((wrapped) => policy(wrapped, problems, kind) ?? []);
  return problems.length > 0 ? { problems: problems.toSorted(byPosition) } : { policies };
}

const byPosition = (a: Problem, b: Problem): number => a.line - b.line || a.column - b.column;

/** `JSON.parse` takes the last of two equal keys, other readers the first. */
function reportRepeatedKeys({ text }: JsonText, { wrong }: Reader): void {
  for (const { name, at, repeated } of jsonKeys(text))
    if (repeated)
      wrong(at, `${quoteValue(name)} is given twice`, "Put both values into one, or delete one of them.");
}

function policy(
  { json, node, kind }: Wrapped,
  problems: Problem[],
  given?: FileKind,
): LocatedPolicy | undefined {
  const before = problems.length;
  const read = reader(json, problems);
  if (json.root === node) reportRepeatedKeys(json, read);
  const text = json.text.slice(node.offset, node.offset + node.length);
  const value = JSON.parse(text) as Record<string, unknown>;
  const { version, statements } = parseLocatedPolicy(value, node, read);
  if (problems.length > before) return undefined;
  const placed = statements.map((statement, index) => locatedStatement(statement, index, node));
  return {
    kind: given ?? kind ?? kindOf(placed),
    kindGiven: (given ?? kind) !== undefined,
    ...(version && { version }),
    at: node.offset,
    statements: placed,
    text,
    json: value,
    position: json.position,
  };
}
