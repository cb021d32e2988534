import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withClause } from "./added-clause";
import { camelCase, kebabCase } from "./names";
import { ScaffoldError, type Scaffold } from "./scaffold";

const catalogue = "policy-packs/controls";
const frameworks = "policy-packs/frameworks";

/**
 * A control and its test, listed under a clause such as "ISO 27001:2022/A.8.15". The id's first words name its folder;
 * "vpc/subnet-private" names another one.
 */
export function newControl(root: string, given: string, clause: string): Scaffold {
  const services = readdirSync(join(root, catalogue), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !["facts", "model", "requirements"].includes(entry.name))
    .map(({ name }) => name);
  const id = kebabCase(given.replace(/^[^/]*\//, ""), "a control");
  const service = given.includes("/") ? (given.split("/")[0] ?? "") : serviceOf(id, services);
  if (!services.includes(service))
    throw new ScaffoldError(
      `no folder of ${catalogue} fits "${given}": name it as SERVICE/ID, with one of ${services.join(", ")}`,
    );
  const value = camelCase(id);
  const file = `${catalogue}/${service}/${id}`;
  const framework = readdirSync(join(root, frameworks))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => ({
      path: `${frameworks}/${name}`,
      prefix: prefixOf(readFileSync(join(root, frameworks, name), "utf8")),
    }))
    .find(({ prefix }) => clause.startsWith(prefix));
  if (framework === undefined)
    throw new ScaffoldError(
      `no framework begins like "${clause}": write a clause as reports do, such as "ISO 27001:2022/A.8.15"`,
    );
  return {
    files: {
      [`${file}.ts`]: controlSource(id, value, resourceType(root, service)),
      [`${file}.test.ts`]: testSource(id, value),
    },
    changes: {
      [framework.path]: (text) => withClause(text, clause.slice(framework.prefix.length), id),
    },
    next: [
      `Say in ${file}.ts what the good state is, why it matters and how to get there; pick severity and domain.`,
      "Write the judgement and its examples: the catalogue test shows what they do not prove.",
      "Where AWS Config can judge it too, add deployed or managedRule; where AWS must deny it, denied.",
      `List ${id} under the other clauses that it helps to meet, in ${frameworks}.`,
    ],
  };
}

/** The longest folder name that the id begins with. */
const serviceOf = (id: string, services: readonly string[]): string =>
  services.filter((name) => id.startsWith(`${name}-`)).sort((one, other) => other.length - one.length)[0] ??
  "";

const prefixOf = (text: string): string => /^prefix: "(.*)"$/m.exec(text)?.[1] ?? text;

/** A type that a neighbour judges, to begin with. */
function resourceType(root: string, service: string): string {
  const folder = join(root, catalogue, service);
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  return /"(aws:\w+\/\w+:\w+)"/.exec(texts.join("\n"))?.[1] ?? "aws:sqs/queue:Queue";
}

const controlSource = (
  id: string,
  value: string,
  type: string,
) => `import { each, type Control } from "../model/control";

const type = "${type}";

export const ${value}: Control = {
  id: "${id}",
  title: "Say the good state in one line",
  why: "Say what goes wrong without it.",
  remedy: "Say what to set, and to what.",
  severity: "medium",
  domain: "data-protection",
  planned: each(type, ({ props }) => (props.enabled === true ? [] : ["enabled must be true"])),
  examples: {
    bad: [{ name: "not enabled", resources: [{ type, props: { enabled: false } }] }],
    good: [{ name: "enabled", resources: [{ type, props: { enabled: true } }] }],
  },
};
`;

const testSource = (id: string, value: string) => `import { statusOf } from "../model/verdicts";
import { unknown } from "../model/unknown";
import { ${value} } from "./${id}";

const { type } = ${value}.examples.bad[0]?.resources[0] ?? { type: "" };

test.each([
  ["left out", {}, "fail"],
  ["known only later", { enabled: unknown("enabled") }, "undetermined"],
])("%s", (_, props, expected) => {
  expect(statusOf(${value}, { name: "", resources: [{ type, props }] })).toBe(expected);
});
`;
