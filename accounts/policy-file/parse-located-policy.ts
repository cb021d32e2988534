import type { Node } from "jsonc-parser";
import { parsePolicyObject, type PolicyOf } from "../../policy-packs/iam/parser/parse-policy-object";
import type { Path } from "../../policy-packs/iam/parser/policy-source";
import type { StatementOf } from "../../policy-packs/iam/parser/statement";
import { didYouMean } from "../text-files/did-you-mean";
import { quoteValue } from "../text-files/problem";
import { faultProblem } from "./fault-problem";
import { isOperator, operatorNames } from "./operators";
import type { Located, PolicyFlaw } from "./located-policy";
import { filledIn, placeholdersIn, standIn, type Variables } from "./placeholders";
import { keyOffset, nodeAt } from "./policy-positions";
import { stringProblems } from "./string-problems";

/** What is wrong in a document, and in which of its statements. */
export interface PlacedFlaw extends PolicyFlaw {
  /** Absent where it is wrong with the policy as a whole. */
  readonly statement?: number;
}

interface Parsed extends Pick<PolicyOf<Located>, "version" | "id"> {
  /** By their number in the document; without those of which too little can be read. */
  readonly statements: readonly { readonly index: number; readonly statement: StatementOf<Located> }[];
  readonly flaws: readonly PlacedFlaw[];
  readonly placeholders: readonly Located[];
  readonly filled: readonly string[];
}

/** Parses a document with the position of every string in it, and gathers everything that is wrong with it. */
export function parseLocatedPolicy(
  value: Readonly<Record<string, unknown>>,
  document: Node,
  variables: Variables,
): Parsed {
  const ofLanguage = value.Version === "2012-10-17";
  const flaws: PlacedFlaw[] = [];
  const placeholders = new Map<string, Located>();
  const filled = new Set<string>();
  const unreadable = new Set<number>();
  const wrong = (path: Path, at: number, message: string, remedy: string) => {
    const statement = path[0] === "Statement" && typeof path[1] === "number" ? path[1] : undefined;
    flaws.push({ at, message, remedy, ...(statement !== undefined && { statement }) });
  };
  const filledText = (written: string, at: number): string => {
    for (const name of placeholdersIn(written)) if (variables.has(name)) filled.add(name);
    const known = filledIn(written, variables);
    for (const name of placeholdersIn(known))
      if (!placeholders.has(name)) placeholders.set(name, { value: name, at });
    return known;
  };
  const policy = parsePolicyObject<Located>(value, {
    fault: (fault) => {
      if (inUnknownOperator(fault.path)) return;
      // What is wrong with other elements explains why this one is missing.
      if (fault.code === "no-statement" && flaws.length > 0) return;
      if (fault.code === "statement" || fault.code === "effect") unreadable.add(Number(fault.path[1]));
      const { at, message, remedy } = faultProblem(document, fault);
      wrong(fault.path, at, message, remedy);
    },
    value: (written, path) => {
      const { offset: at } = nodeAt(document, path);
      const known = mayHavePlaceholders(path) ? filledText(written, at) : written;
      if (!inUnknownOperator(path))
        for (const { message, remedy } of stringProblems(standIn(known, path), path, ofLanguage))
          wrong(path, at, message, remedy);
      return { value: known, at };
    },
    key: (name, path) => {
      const at = keyOffset(document, path);
      if (path.length === 4 && !isOperator(name))
        wrong(
          path,
          at,
          `there is no condition operator ${quoteValue(name)}.${didYouMean(name, operatorNames)}`,
          "Correct it: AWS refuses the policy, and its case counts.",
        );
      else if (!inUnknownOperator(path) && isEmptyList(nodeAt(document, path))) {
        const { message, remedy } = faultProblem(document, { code: "empty-list", path });
        wrong(path, nodeAt(document, path).offset, message, remedy);
      }
      return { value: path.length === 5 ? filledText(name, at) : name, at };
    },
  });
  const list = nodeAt(document, ["Statement"]);
  if (value.Statement !== undefined && isEmptyList(list))
    wrong([], list.offset, "the policy has no statement", "Write at least one, or delete the policy.");
  const indexes = Array.from(
    { length: policy.statements.length + unreadable.size },
    (_, index) => index,
  ).filter((index) => !unreadable.has(index));
  return {
    ...(policy.version && { version: policy.version }),
    ...(policy.id && { id: policy.id }),
    statements: policy.statements.map((statement, place) => ({ statement, index: indexes[place] ?? place })),
    flaws,
    placeholders: [...placeholders.values()],
    filled: [...filled],
  };
}

/** Names of statements and versions are what they are; actions are looked up in AWS's reference as they are written. */
const mayHavePlaceholders = ([first, , element]: Path): boolean =>
  first === "Statement" && !["Sid", "Action", "NotAction"].includes(String(element));

/** Whatever is in a condition operator that does not exist cannot be checked. */
const inUnknownOperator = ([, , element, operator]: Path): boolean =>
  element === "Condition" && operator !== undefined && !isOperator(String(operator));

const isEmptyList = ({ type, children = [] }: Node): boolean => type === "array" && children.length === 0;
