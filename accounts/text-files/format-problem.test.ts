import { join, resolve } from "node:path";
import { formatProblem } from "./format-problem";

const problem = { line: 3, column: 7, message: "what is wrong", remedy: "how to fix it" };
const elsewhere = resolve("/elsewhere/boi-dev.yaml");

test.each([
  ["relative to the working directory", join(process.cwd(), "accounts", "x.yaml"), "accounts/x.yaml"],
  ["absolute elsewhere", elsewhere, elsewhere.replaceAll("\\", "/")],
  ["without what a terminal would obey", join(process.cwd(), "a\u001b[31m\n.yaml"), "aU+001B[31m .yaml"],
])("a file is named %s", (_, file, expected) => {
  expect(formatProblem({ ...problem, file })).toBe(`${expected}:3:7: what is wrong\n    how to fix it`);
});
