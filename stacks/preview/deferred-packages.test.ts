import { execFileSync } from "node:child_process";
import { join } from "node:path";

test("what serializes functions is loaded when a program has one to serialize, and not before", () => {
  const output = execFileSync(
    process.execPath,
    [join(__dirname, "../fixtures/preview-dynamic-resource.js")],
    {
      encoding: "utf8",
    },
  );
  expect(JSON.parse(output)).toEqual({
    before: 0,
    after: 1,
    failures: [],
    types: ["pulumi:pulumi:Stack", "pulumi-nodejs:dynamic:Resource"],
  });
});
