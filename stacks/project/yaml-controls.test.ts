import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { statusOf } from "../../policy-packs/controls/model/verdicts";
import { unknown } from "../../policy-packs/controls/model/unknown";
import { projectControls } from "./project-controls";
import { yamlControls } from "./yaml-controls";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "yaml-controls-"));
  mkdirSync(join(root, "policy-packs/controls"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(root, "policy-packs/controls", name), text);

const queue = "aws:sqs/queue:Queue";
const control = (must: string, bad = "{ x: 0 }", good = "{ x: 1 }", more = "") => `id: queue-good
title: Queues are good
why: A bad queue loses messages.
remedy: Write x.
severity: low
domain: compute
judges: ["aws:sqs:Queue"]
must:
  - property: x
    ${must}
${more}examples:
  bad: [{ name: b, props: ${bad} }]
  good: [{ name: g, props: ${good} }]
`;

test.each<[string, string, string]>([
  ["equals: true", "{ x: false }", "{ x: true }"],
  ["equals: false", "{ x: true }", "{}"],
  ["equals: true\n    unset: true", "{ x: false }", "{}"],
  ["equals: a", "{ x: b }", "{ x: a }"],
  ["oneOf: [a, 1]", "{ x: b }", '{ x: "1" }'],
  ["noneOf: [a, b]", "{ x: b }", "{ x: c }"],
  ["noneOf: [22]\n    unset: 22", "{}", "{ x: 23 }"],
  ["atLeast: 7", "{ x: 6 }", "{ x: 7 }"],
  ["atMost: 7\n    unset: 8", "{}", "{ x: 7 }"],
  ["matches: ^TLS", "{ x: SSL }", "{ x: TLS1 }"],
  ["isSet: true", "{}", "{ x: k }"],
  ["isSet: false", "{ x: k }", "{}"],
  ["includes: [a]", "{ x: [b] }", "{ x: [b, a] }"],
  ["excludes: [a]", "{ x: [a] }", "{ x: [b] }"],
])("%s", (must, bad, good) => {
  write("queue-good.yaml", control(must, bad, good));
  const [read] = yamlControls(root);
  expect(read).toMatchObject({
    id: "queue-good",
    severity: "low",
    planned: { types: [queue], joined: false },
  });
  if (read === undefined) throw new Error("no control");
  const status = (props: object) =>
    statusOf(read, { name: "", resources: [{ type: queue, props: { ...props } }] });
  expect(status({ x: unknown("later") })).toBe("undetermined");
});

test("it judges only where its condition holds", () => {
  const condition = "when: [{ property: fifo, equals: true }]\n";
  write("queue-good.yaml", control("equals: 1", "{ fifo: true }", "{ fifo: false }", condition));
  expect(yamlControls(root)).toHaveLength(1);
});

test("the project is judged with it beside the catalogue; an id of the catalogue is refused", () => {
  write("queue-good.yaml", control("atLeast: 1"));
  expect(projectControls(root).at(-1)?.id).toBe("queue-good");
  write("kms-key-rotated.yaml", control("atLeast: 1").replace("queue-good", "kms-key-rotated"));
  expect(() => projectControls(root)).toThrow("two controls have the id kms-key-rotated");
});

test.each<[string, string, RegExp]>([
  [
    "another name than the file's",
    control("atLeast: 1").replace("queue-good", "queue"),
    /:1:5: the id queue is not the file's name\n.*id: queue-good/,
  ],
  [
    "an example that fails",
    control("atLeast: 2"),
    /good\.yaml:\d+:.* the good example "g" gets the verdict fail\n.*Correct/,
  ],
  ["an example that passes", control("atLeast: 0"), /the bad example "b" gets the verdict pass/],
  [
    "two comparisons",
    control("atLeast: 1\n    atMost: 2"),
    /must\[0\].*needs exactly one comparison\n.*property and one of equals/,
  ],
  ["no comparison", control("unset: 1"), /needs exactly one comparison/],
  ["a pattern that is none", control('matches: "("'), /:10:14: \( is not a regular expression/],
  ["a field that there is not", control("atLest: 1"), /atLest/],
  [
    "a severity that is none",
    control("atLeast: 1").replace("low", "urgent"),
    /severity.*\n.*low, medium, high, critical/,
  ],
  ["no examples", control("atLeast: 1").replace(/examples:[^]*/, ""), /examples/],
  ["no map", "- a\n", /:1:1: the file holds no control/],
  ["no YAML", "a: [\n", /not valid YAML/],
])("%s is refused, with file, line and remedy", (_, text, message) => {
  write("queue-good.yaml", text);
  expect(() => yamlControls(root)).toThrow(message);
});

test("all mistakes in all files are reported at once", () => {
  write("a.yaml", control("atLeast: 1"));
  write("b.yml", "- a\n");
  expect(() => yamlControls(root)).toThrow(/a\.yaml[^]*b\.yml/);
});

test("a project without any has none", () => {
  rmSync(join(root, "policy-packs"), { recursive: true });
  expect(yamlControls(root)).toEqual([]);
});
