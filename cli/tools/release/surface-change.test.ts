import { surfaceChange } from "./surface-change";

const before = "## palisade\n\nlandingZone, provider\n\ninterface A {\n    readonly a: string;\n}\n";

test.each([
  ["nothing", before, "none"],
  ["a new name", before.replace("landingZone, ", "landingZone, other, "), "added"],
  ["a new declaration", `${before}interface B {\n}\n`, "added"],
  [
    "a new field, which may be optional",
    before.replace("a: string;", "a: string;\n    readonly b?: string;"),
    "added",
  ],
  ["a name that is gone", before.replace("landingZone, ", ""), "changed"],
  ["another type", before.replace("a: string", "a: number"), "changed"],
  ["a field that is gone", before.replace("    readonly a: string;\n", ""), "changed"],
])("%s", (_, after, expected) => {
  expect(surfaceChange(before, after)).toBe(expected);
});
