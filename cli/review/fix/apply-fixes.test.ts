import compiler from "typescript";
import { examplePreview, exampleSavedResource } from "../diff/example-preview";
import { exampleFinding } from "../report/example-report";
import type { Finding } from "../report/report";
import { applyFixes, type Previewed } from "./apply-fixes";
import type { Candidate } from "./candidate";
import type { Texts } from "./edited-files";

const names = ["a", "b", "c", "d", "e"];
const original = names.map((name) => `new s3.Bucket("${name}", { safe: false });`).join("\n");
const type = "aws:s3/bucket:Bucket";

const findingOn = (name: string, given: Partial<Finding> = {}) =>
  exampleFinding({
    control: "safe",
    urn: exampleSavedResource({ name }).urn,
    type,
    name,
    messages: ["safe must be true"],
    fingerprint: `safe ${name}`,
    ...given,
  });

const candidate = (name: string, path = "safe"): Candidate => ({
  control: "safe",
  place: { file: "index.ts", line: names.indexOf(name) + 1, column: 1 },
  findings: [findingOn(name)],
  targets: [exampleSavedResource({ name }).urn],
  edits: [
    {
      line: names.indexOf(name) + 1,
      column: 1,
      className: "Bucket",
      change: { path: [path], value: true },
    },
  ],
});

/** What a preview of such a text has; `more` is what comes of it besides. */
function previewed(
  text: string,
  more: (safe: readonly string[]) => Partial<Previewed["report"]> = () => ({}),
): Previewed {
  const values = [...text.matchAll(/"(\w)", \{ safe: (true|false)/g)].map(
    ([, name = "", safe]) => [name, safe === "true"] as const,
  );
  const safe = values.filter(([, is]) => is).map(([name]) => name);
  return examplePreview(
    values.map(([name, is]) => exampleSavedResource({ name, inputs: { safe: is } })),
    { findings: values.filter(([, is]) => !is).map(([name]) => findingOn(name)), ...more(safe) },
  );
}

async function run(
  candidates: readonly Candidate[],
  more?: Parameters<typeof previewed>[1],
  typeErrors: (texts: Texts) => readonly string[] = () => [],
  preview = (text: string) => previewed(text, more),
) {
  let text = original;
  let previews = 0;
  const done = await applyFixes({
    before: previewed(original),
    candidates,
    compiler,
    files: { original: () => original, put: (texts) => (text = texts.get("index.ts") ?? original) },
    preview: () => {
      previews += 1;
      return Promise.resolve(preview(text));
    },
    typeErrors,
  });
  return {
    kept: done.kept.flatMap(({ findings }) => findings.map(({ name }) => name)).sort(),
    refused: Object.fromEntries(done.refused.map(({ finding, because }) => [finding.name, because])),
    text: done.texts.get("index.ts") ?? original,
    previews,
  };
}

const all = names.map((name) => candidate(name));

test("all changes are made with one preview where they do what they promise", async () => {
  expect(await run(all)).toEqual({
    kept: names,
    refused: {},
    text: original.replaceAll("false", "true"),
    previews: 1,
  });
});

test("a change whose finding stays is left out, and the others are kept", async () => {
  const { kept, refused, text } = await run([...all.slice(0, 4), candidate("e", "other")]);
  expect(kept).toEqual(["a", "b", "c", "d"]);
  expect(refused).toEqual({ e: "the finding stays: safe must be true" });
  expect(text).toContain('"e", { safe: false }');
});

test("a change that brings another finding on the same resource is left out", async () => {
  const { kept, refused } = await run(all, (safe) => ({
    findings: [
      ...names.filter((name) => !safe.includes(name)).map((name) => findingOn(name)),
      ...(safe.includes("c")
        ? [findingOn("c", { control: "cheap", fingerprint: "cheap c", messages: ["no"] })]
        : []),
    ],
  }));
  expect(kept).toEqual(["a", "b", "d", "e"]);
  expect(refused).toEqual({ c: "it brings a finding of cheap on c: no" });
});

test("of several changes of one resource only the one is left out that brings a finding", async () => {
  const first = candidate("a");
  const same = (name: string): Candidate => {
    const own = candidate(name);
    return { ...own, targets: [...own.targets, ...first.targets] };
  };
  const tried = [first, same("b"), same("c"), candidate("e")];
  const { kept, refused } = await run(tried, (safe) => ({
    findings: [
      ...names.filter((name) => !safe.includes(name)).map((name) => findingOn(name)),
      ...(safe.includes("a")
        ? [findingOn("a", { control: "cheap", fingerprint: "cheap a", messages: ["no"] })]
        : []),
    ],
  }));
  expect([kept, refused]).toEqual([["b", "c", "e"], { a: "it brings a finding of cheap on a: no" }]);
});

test("where the plan does not tell which change breaks the program, it is found by halves", async () => {
  const { kept, refused, previews } = await run(all, (safe) => ({
    failures: safe.includes("d") ? [{ stack: "boi", message: "it threw", source: null }] : [],
  }));
  expect(kept).toEqual(["a", "b", "c", "e"]);
  expect(refused).toEqual({ d: "the program fails with it: it threw" });
  expect(previews).toBeLessThan(8);
});

test("a change after which the file no longer type-checks is left out without a preview of it", async () => {
  const { kept, refused } = await run(all, undefined, (texts) =>
    /"b", \{ safe: true/.test(texts.get("index.ts") ?? "") ? ["line 2: boolean is no string"] : [],
  );
  expect(kept).toEqual(["a", "c", "d", "e"]);
  expect(refused).toEqual({ b: "it no longer type-checks: line 2: boolean is no string" });
});

test.each<[string, (resources: Previewed["resources"]) => Previewed["resources"], string]>([
  [
    "another property of it",
    (resources) =>
      resources.map((one) => (one.name === "a" ? { ...one, inputs: { ...one.inputs, size: 1 } } : one)),
    "a changes in other ways too",
  ],
  [
    "another resource",
    (resources) => resources.map((one) => (one.name === "b" ? { ...one, protect: true } : one)),
    "b changes in other ways too",
  ],
  [
    "a new resource",
    (resources) => [...resources, exampleSavedResource({ name: "z" })],
    "z (aws:s3/bucket:Bucket) is new in the plan",
  ],
  [
    "one resource less",
    (resources) => resources.filter(({ name }) => name !== "b"),
    "b is gone from the plan",
  ],
])("a change that leads to %s is not kept", async (_, change, because) => {
  const { kept, refused, text } = await run([candidate("a")], undefined, undefined, (now) => {
    const { report, resources } = previewed(now);
    return { report, resources: change(resources) };
  });
  expect([kept, refused, text]).toEqual([[], { a: because }, original]);
});

test("lines that move are no change", async () => {
  const { kept } = await run([candidate("a")], undefined, undefined, (now) => {
    const { report, resources } = previewed(now);
    return { report, resources: resources.map((one) => ({ ...one, source: null, derived: { x: "y" } })) };
  });
  expect(kept).toEqual(["a"]);
});

test("a source that cannot be changed is not previewed, and compiled code is left alone", async () => {
  const wrong = { ...candidate("a"), place: { file: "node_modules/x/index.js", line: 1, column: 1 } };
  expect(await run([wrong])).toMatchObject({
    kept: [],
    refused: { a: "the resource is made in a package" },
    previews: 0,
  });
});
