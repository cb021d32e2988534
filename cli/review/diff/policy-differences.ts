import { isSavedRecord, type SavedRecord, type SavedValue } from "../saved-preview/saved-value";
import type { Difference, Side } from "./difference";

export const isPolicy = (value: SavedValue): value is SavedRecord =>
  isSavedRecord(value) && "Statement" in value && [value.Statement].flat().every(isSavedRecord);

/** Compares policies by what they say: the order of statements and of what one lists means nothing to AWS. */
export function policyDifferences(before: SavedRecord, after: SavedRecord, path: string): Difference[] {
  const { Statement: was, ...wasRest } = before;
  const { Statement: is, ...isRest } = after;
  return [...elementDifferences(wasRest, isRest, path), ...statementDifferences(was, is, path)];
}

function statementDifferences(before: Given, after: Given, path: string): Difference[] {
  let was = statements(before);
  let is = statements(after);
  const pairs: (readonly [SavedRecord, SavedRecord])[] = [];
  const pair = (same: (one: SavedRecord, other: SavedRecord) => boolean) => {
    for (const one of was) {
      const other = is.find((candidate) => same(one, candidate));
      if (!other) continue;
      pairs.push([one, other]);
      was = was.filter((left) => left !== one);
      is = is.filter((left) => left !== other);
    }
  };
  pair((one, other) => key(one) === key(other));
  pair((one, other) => typeof one.Sid === "string" && one.Sid !== "" && one.Sid === other.Sid);
  pair((one, other) => key({ ...one, Sid: null }) === key({ ...other, Sid: null }));
  const statementName = (statement: SavedRecord, index: number) =>
    `${path}.Statement[${typeof statement.Sid === "string" ? statement.Sid : String(index)}]`;
  const whole = (statement: SavedRecord): Side => ({ is: "value", value: statement });
  return [
    ...pairs.flatMap(([one, other], index) => elementDifferences(one, other, statementName(other, index))),
    ...was.map((one, i): Difference => ({
      path: statementName(one, i),
      before: whole(one),
      after: { is: "absent" },
    })),
    ...is.map((one, i): Difference => ({
      path: statementName(one, i),
      before: { is: "absent" },
      after: whole(one),
    })),
  ];
}

const elementDifferences = (before: SavedRecord, after: SavedRecord, path: string): Difference[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((element) =>
    JSON.stringify(before[element] ?? null) === JSON.stringify(after[element] ?? null)
      ? []
      : [{ path: `${path}.${element}`, before: side(before[element]), after: side(after[element]) }],
  );

type Given = SavedValue | undefined;

const side = (value: Given): Side =>
  value === undefined || value === null ? { is: "absent" } : { is: "value", value };

const statements = (given: Given): SavedRecord[] => [given ?? []].flat().filter(isSavedRecord).map(canonical);

/** One statement in one spelling: lists sorted, a list of one as its element, keys in one order. */
function canonical(statement: SavedRecord): SavedRecord {
  const entries = Object.entries(statement)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([element, value]): [string, SavedValue] => [element, element === "Sid" ? value : sorted(value)]);
  return Object.fromEntries(
    entries.map(([element, value]) =>
      isSavedRecord(value) && Object.keys(value).join() === "AWS" && value.AWS === "*"
        ? [element, "*"]
        : [element, value],
    ),
  );
}

function sorted(value: SavedValue): SavedValue {
  if (Array.isArray(value)) {
    const list = [...new Set((value as readonly SavedValue[]).map((item) => valueText(sorted(item))))].sort();
    return list.length === 1 ? (list[0] ?? "") : list;
  }
  if (isSavedRecord(value))
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner)]),
    );
  return typeof value === "boolean" || typeof value === "number" ? String(value) : value;
}

const valueText = (value: SavedValue): string => (typeof value === "string" ? value : JSON.stringify(value));

const key = (statement: SavedRecord): string => JSON.stringify(statement);
