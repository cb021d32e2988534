import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { controls } from "../controls";
import { readRuleList, type RuleList } from "./read-rule-list";

const folder = __dirname.replace(/([\\/])dist[\\/](?=policy-packs)/, "$1");
const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
const lists = new Map(
  files.map((file) => [file, readRuleList(file, readFileSync(join(folder, file), "utf8"))]),
);
const ids = new Set(controls.map(({ id }) => id));
/** Controls that say of a plan whether it is good. The others refuse what runs, or look at what is deployed. */
const planned = new Set(controls.filter((control) => control.planned).map(({ id }) => id));

const listOf = (file: string): RuleList => {
  const list = lists.get(file);
  if (!list) throw new Error(`${file} is missing`);
  return list;
};
const rulesOf = ({ controls: decided, notDecidable, taste, missing }: RuleList): ReadonlySet<string> =>
  new Set([
    ...decided.keys(),
    ...[notDecidable, taste, missing].flatMap((group) => [...group.values()].flat()),
  ]);
const judgedInPlans = (list: RuleList): number =>
  [...list.controls.values()].filter((ids) => ids.some((id) => planned.has(id))).length;

test("four lists are kept", () => {
  expect(files).toEqual(["checkov.yaml", "config-managed-rules.yaml", "security-hub.yaml", "trivy.yaml"]);
});

describe.each(files)("%s", (file) => {
  const list = listOf(file);

  test("names controls that exist, each once", () => {
    const wrong = [...list.controls].flatMap(([rule, named]) => [
      ...named.filter((id) => !ids.has(id)).map((id) => `${rule}: there is no control ${id}`),
      ...(new Set(named).size < named.length ? [`${rule} names a control twice`] : []),
    ]);
    expect(wrong).toEqual([]);
  });

  test("has a control that judges plans for every rule that a plan can decide", () => {
    const unjudged = [...list.controls].filter(([, named]) => !named.some((id) => planned.has(id)));
    expect(unjudged.map(([rule]) => rule)).toEqual([]);
  });

  test("gives reasons of one vocabulary", () => {
    expect([
      "asks for names and descriptions",
      "asks for tags on what is not a main resource",
      "asks for what each team decides",
    ]).toEqual(expect.arrayContaining([...list.taste.keys()]));
    expect([
      "made by Firewall Manager for itself",
      "needs a value that only the organization knows",
      "needs activity over time",
      "needs the deployed state",
      "not a property of the provider",
      "not a resource of AWS",
      "not a resource of Pulumi",
      "not in what a plan holds",
      "service or form closed",
    ]).toEqual(expect.arrayContaining([...list.notDecidable.keys()]));
    expect(["asks for more than the sample organization has"]).toEqual(
      expect.arrayContaining([...list.missing.keys()]),
    );
  });
});

test("every Security Hub control and Config rule of the dated list is placed", () => {
  const dated = parse(readFileSync(join(folder, "fixtures", "security-hub-2025.yaml"), "utf8")) as {
    readonly securityHub: readonly string[];
    readonly configRules: readonly string[];
  };
  const hub = rulesOf(listOf("security-hub.yaml"));
  const config = rulesOf(listOf("config-managed-rules.yaml"));
  expect(dated.securityHub.filter((id) => !hub.has(id))).toEqual([]);
  expect(dated.configRules.filter((rule) => !config.has(rule))).toEqual([]);
});

test("no more rules are without a control than were", () => {
  const missing = [...lists.values()].flatMap((list) => [...list.missing.values()].flat());
  expect(missing.length).toBeLessThanOrEqual(12);
});

test("at least 300 of AWS Config's managed rules are judged in plans", () => {
  expect(judgedInPlans(listOf("config-managed-rules.yaml"))).toBeGreaterThanOrEqual(300);
});
