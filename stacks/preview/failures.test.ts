import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Failure } from "./plan";

const result = JSON.parse(
  execFileSync(process.execPath, [join(__dirname, "../fixtures/preview-failing-programs.js")], {
    encoding: "utf8",
  }),
) as { failures: Failure[]; clean: string[]; kept: number };

const failure = (stack: string) => result.failures.find((failed) => failed.stack === stack);

test.each([
  ["throws at once", "boom", true],
  ["throws every other time", "sometimes (in one of two runs)", false],
  ["throws a text", "the program threw 'just text'", false],
  ["throws a number", "the program threw 10n", false],
  ["ends the process", "process.exit(0)", false],
  ["ends the process later", "process.exit(0)", false],
  ["throws in apply", "TypeError: no such", true],
  ["rejects unhandled", "floating", true],
  ["has an input that rejects", "bad input", true],
  ["waits for ever", "a promise never settles", false],
  ["has an input that never comes", "resource:bucket[aws:s3/bucket:Bucket] is still waiting", true],
  ["depends on itself", "resources depend on each other in a circle", true],
  ["throws in a timer", "in timer", true],
  ["logs an error", "an error was logged", false],
  ["registers one name twice", "give one of the two another name", true],
  ["references a stack that no one declares", "references stack nowhere, which no account declares", true],
  [
    "requires an output that is missing",
    'output "two" of stack exports-one, which does not exist (it exports one)',
    true,
  ],
  ["cycle-c", "cycle-c -> cycle-a -> cycle-b -> cycle-c", true],
  ["cycle-a", "it references stack cycle-b, which could not run", true],
  ["fails long after it returned", "late", true],
  ["leaves a timer running", "leaves Timeout running", false],
])("a program that %s could not run", (stack, message, located) => {
  expect(failure(stack)?.message).toContain(message);
  if (located) expect(failure(stack)?.source?.file).toMatch(/stacks[\\/]fixtures[\\/]failing-programs\.ts$/);
});

test("only the two sound programs among them are planned, and kept", () => {
  expect(result.clean).toEqual(["exports-one", "is slow but sound"]);
  expect(result.kept).toBe(2);
});
