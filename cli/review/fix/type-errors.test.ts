import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import compiler from "typescript";
import { typeChecker } from "./type-errors";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "palisade-types-"));
  writeFileSync(join(folder, "tsconfig.json"), '{ "compilerOptions": { "strict": true, "types": [] } }');
  writeFileSync(
    join(folder, "bucket.d.ts"),
    "export declare function make(args: { tls?: boolean }): void;\n",
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Of one file whose text is changed. */
const errorsOf = (file: string, before: string, after: string) =>
  typeChecker(compiler, folder, () => before)(new Map([[file, after]]));

const typed = 'import { make } from "./bucket";\n';

test.each<[string, string, string, string, readonly string[]]>([
  ["a right value", "index.ts", "make({});", "make({ tls: true });", []],
  [
    "a wrong value",
    "index.ts",
    "make({});",
    'make({ tls: "yes" });',
    ["line 2: Type 'string' is not assignable to type 'boolean | undefined'."],
  ],
  [
    "a property that is none, in JavaScript",
    "index.js",
    "make({});",
    "make({ ttls: true });",
    [expect.stringContaining("'ttls' does not exist in type")],
  ],
  ["an error that was there before, on another line", "index.ts", "make(1);", "\nmake(1);", []],
  ["what is no TypeScript", "index.ts", "make({});", "make({ tls: });", ["line 2: Expression expected."]],
])("%s in %s", (_, file, before, after, errors) => {
  expect(errorsOf(file, typed + before, typed + after)).toEqual(errors);
});
