import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Node, type Pair } from "yaml";

/** The rules of another tool, each with the controls that judge the same, or why there is none. */
export interface RuleList {
  readonly source: string;
  readonly url: string;
  /** The day of the list, as 2026-07-10. */
  readonly asOf: string;
  /** Control ids by rule. */
  readonly controls: ReadonlyMap<string, readonly string[]>;
  /** Rules that no plan can decide, by the reason. */
  readonly notDecidable: ReadonlyMap<string, readonly string[]>;
  /** Rules that a plan could decide, but that are a matter of taste, by what they ask for. */
  readonly taste: ReadonlyMap<string, readonly string[]>;
  /** Rules that a plan can decide and that no control judges yet, by what is in the way. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
}

const known = ["source", "url", "asOf", "controls", "notDecidable", "taste", "missing"];

/** The list that a YAML file holds; an error names every mistake with its line and column. */
export function readRuleList(file: string, text: string): RuleList {
  const lines = new LineCounter();
  const { contents, errors } = parseDocument(text, { lineCounter: lines });
  const problems: string[] = [];
  const report = (offset: number, message: string): void => {
    const { line, col } = lines.linePos(offset);
    problems.push(`${file}:${line}:${col}: ${message}`);
  };
  for (const error of errors) report(error.pos[0], error.message.split("\n")[0] ?? "not valid YAML");

  const top = new Map(pairs(contents, "a list of rules", report).map((pair) => [keyOf(pair), pair]));
  for (const [key, pair] of top)
    if (!known.includes(key))
      report(startOf(pair.key), `a list takes no "${key}"; it takes ${known.join(", ")}`);

  const scalar = (key: string, form: RegExp, what: string): string => {
    const value = top.get(key)?.value;
    const given = isScalar(value) ? String(value.value) : "";
    if (!form.test(given)) report(startOf(value ?? contents), `${key} must be ${what}`);
    return given;
  };
  const listedAt = new Map<string, number>();
  const rule = (name: string, offset: number): string => {
    const before = listedAt.get(name);
    if (before !== undefined)
      report(
        offset,
        `${name} is listed before, in line ${lines.linePos(before).line}: a rule belongs in one place`,
      );
    listedAt.set(name, offset);
    return name;
  };
  const names = (node: unknown, what: string): { name: string; offset: number }[] => {
    if (isSeq<Node>(node) && node.items.length > 0)
      return node.items.map((item) => ({
        name: String(isScalar(item) ? item.value : item),
        offset: startOf(item),
      }));
    report(startOf(node ?? contents), `${what} must be a list that is not empty`);
    return [];
  };
  const section = (key: string): readonly Pair[] => {
    const pair = top.get(key);
    return pair === undefined ? [] : pairs(pair.value, key, report);
  };
  const grouped = (key: string): ReadonlyMap<string, readonly string[]> =>
    new Map(
      section(key).map((pair) => [
        keyOf(pair),
        names(pair.value, `the rules of "${keyOf(pair)}"`).map(({ name, offset }) => rule(name, offset)),
      ]),
    );

  const list: RuleList = {
    source: scalar("source", /\S/, "the name of the tool"),
    url: scalar("url", /^https:\/\/\S+$/, "where the list is published, an https address"),
    asOf: scalar("asOf", /^\d{4}-\d\d-\d\d$/, "the day of the list, as 2026-07-10"),
    controls: new Map(
      section("controls").map((pair) => [
        rule(keyOf(pair), startOf(pair.key)),
        names(pair.value, `the controls of ${keyOf(pair)}`).map(({ name }) => name),
      ]),
    ),
    notDecidable: grouped("notDecidable"),
    taste: grouped("taste"),
    missing: grouped("missing"),
  };
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return list;
}

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

const startOf = (node: unknown): number =>
  (node as { readonly range?: readonly number[] } | null | undefined)?.range?.[0] ?? 0;

function pairs(
  node: unknown,
  what: string,
  report: (offset: number, message: string) => void,
): readonly Pair[] {
  if (isMap(node)) return node.items;
  report(startOf(node), `${what} must be a map`);
  return [];
}
