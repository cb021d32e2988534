import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { controls } from "../controls";
import { judges, type Control } from "./model/control";
import { exampleGraph } from "./model/example";
import { openProbe, unknownProbes } from "./model/unknown-probes";
import { exampleVerdict } from "./model/verdicts";

const source = __dirname.replace(/([\\/])dist[\\/](?=policy-packs)/, "$1");
/** "s3/s3-bucket-versioned": every control lies in the folder of its service. */
const files = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !["facts", "model", "requirements"].includes(entry.name))
  .flatMap(({ name }) => readdirSync(join(source, name)).map((file) => `${name}/${file}`))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => file.replace(/\.ts$/, ""));
const fileOf = new Map(files.map((file) => [basename(file), file]));

test("every control file is in the catalogue once, and named for its id", () => {
  const expected = files.map((file) => basename(file));
  expect(controls.map(({ id }) => id).sort()).toEqual(expected.sort());
});

describe.each(controls.map((control) => [control.id, control] as const))("%s", (id, control) => {
  test("is kept somewhere", () => {
    expect(control.planned ?? control.deployed ?? control.denied).toBeDefined();
  });

  // Statements are tried by their cases, and their cases by every small mistake in the statement. Requirements have
  // tests of their own; a control that is made of them shows by its examples which it chose.
  if (judges(control) && control.planned?.requirements === undefined)
    test("has a test of what its examples do not show", () => {
      expect(existsSync(join(source, `${fileOf.get(id) ?? id}.test.ts`))).toBe(true);
    });

  if (control.planned)
    test("shows what it calls bad and good", () => {
      expect(control.examples.bad.length).toBeGreaterThanOrEqual(2);
      expect(control.examples.good.length).toBeGreaterThanOrEqual(2);
    });

  for (const example of control.examples.bad)
    test(`fails: ${example.name}`, () =>
      expect(exampleVerdict(control, exampleGraph(example)).status).toBe("fail"));

  for (const example of control.examples.good)
    test(`passes: ${example.name}`, () =>
      expect(exampleVerdict(control, exampleGraph(example))).toEqual({ status: "pass" }));

  for (const item of control.examples.badItems ?? [])
    test(`a deployed item fails: ${item.resourceId}`, () =>
      expect(control.deployed?.problems(item)).not.toEqual([]));

  for (const item of control.examples.goodItems ?? [])
    test(`a deployed item passes: ${item.resourceId}`, () =>
      expect(control.deployed?.problems(item)).toEqual([]));

  if (control.planned)
    test("is undetermined, and never passes, when a value that decides it is unknown", () => {
      const { decisive, probes } = unknownProbes(control);
      expect(probes.flatMap((probe) => openProbe(control, probe) ?? [])).toEqual([]);
      if (!isOfExistence(control)) expect(decisive).toBeGreaterThan(0);
    });
});

/** Refuses that a resource is planned at all, so that no value decides. */
const isOfExistence = ({ planned }: Control): boolean =>
  planned?.requirements !== undefined &&
  Object.values(planned.requirements).every(({ reads, joined }) => reads.length === 0 && joined !== true);
