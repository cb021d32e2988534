import { jsonKeys } from "../../policy-packs/iam/parser/json-keys";
import { quoteValue, type Problem } from "../text-files/problem";
import { jsonFile, type JsonText } from "../text-files/json-text";
import { kindOf } from "./policy-kind";
import { parseLocatedPolicy } from "./parse-located-policy";
import type { FileKind, LocatedPolicy } from "./located-policy";
import { locatedStatement } from "./located-statement";
import { evaluable } from "./evaluable";
import { filledDocument, type Variables } from "./placeholders";
import { reader, type Reader } from "./policy-reader";
import { unwrapped, type Wrapped } from "./unwrapped";

/** What is known of a file's policies beforehand. */
interface Known {
  readonly kind?: FileKind;
  readonly variables?: Variables;
}

/**
 * Reads the policies of a file, with the position of everything in them. What is not JSON or no policy at all is a problem;
 * what AWS would refuse in a policy is said by the policy, beside those of its statements that can be judged.
 */
export function policyFile(
  file: string,
  bytes: Uint8Array,
  known: Known = {},
): { readonly policies: readonly LocatedPolicy[] } | { readonly problems: readonly Problem[] } {
  const json = jsonFile(file, bytes);
  if ("problem" in json) return { problems: [json.problem] };
  const problems: Problem[] = [];
  const outer = reader(json, problems);
  reportRepeatedKeys(json, outer);
  if (problems.length > 0) return { problems };
  const policies = unwrapped(json, outer).flatMap((wrapped) => policy(wrapped, problems, known) ?? []);
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
  { kind: given, variables = new Map() }: Known,
): LocatedPolicy | undefined {
  const before = problems.length;
  const read = reader(json, problems);
  if (json.root === node) reportRepeatedKeys(json, read);
  if (problems.length > before) return undefined;
  const text = json.text.slice(node.offset, node.offset + node.length);
  const value = JSON.parse(text) as Record<string, unknown>;
  const { version, id, statements, flaws, placeholders, filled } = parseLocatedPolicy(value, node, variables);
  if (value.Statement === undefined) {
    for (const { at, message, remedy } of flaws) read.wrong(at, message, remedy);
    return undefined;
  }
  const placed = statements.map(({ statement, index }) => locatedStatement(statement, index, node));
  const malformed = new Set(flaws.map(({ statement }) => statement));
  return {
    kind: given ?? kind ?? kindOf(placed),
    kindGiven: (given ?? kind) !== undefined,
    ...(version && { version }),
    ...(id && { id }),
    at: node.offset,
    statements: placed.filter(({ index }) => !malformed.has(index)),
    malformed: flaws,
    placeholders,
    filled,
    text: filledDocument(text, variables),
    json: evaluable(value, variables),
    position: json.position,
  };
}
