import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../../../accounts/package-root";
import { declared, type Choice } from "./declared";
import { exampleEngine } from "./example-engine";
import { exampleAccount, exampleOrganization } from "./example-plan";
import type { Parsed } from "./engine";

const root = packageRoot();
const sample = { organization: "stacks", programs: [] };

function declaredBy(choice: Choice, parsed?: Parsed) {
  const directories: string[] = [];
  const engine = exampleEngine({
    samples: () => ({ flawed: sample }),
    parse: (directory, known) => {
      directories.push(directory);
      // The sample's accounts have no stacks, as it brings no programs.
      if (known.programs.length === 0) return { organization: exampleOrganization() };
      return parsed ?? exampleEngine().parse(directory, known);
    },
  });
  const { directory, deployments } = declared(engine, choice, root);
  return { directory, stacks: deployments.map(({ stack }) => stack), read: directories };
}

test.each<[Choice, string, string[]]>([
  [{}, "accounts/organization", ["boi", "log"]],
  [{ organization: "cli" }, "cli", ["boi", "log"]],
  [{ organization: join(root, "cli") }, "cli", ["boi", "log"]],
  [{ sample: "flawed" }, "stacks", []],
])("%j is read from %s", (choice, directory, stacks) => {
  expect(declaredBy(choice)).toEqual({ directory, stacks, read: [join(root, directory)] });
});

test("a folder elsewhere is shown in full", () => {
  expect(declaredBy({ organization: tmpdir() }).directory).toBe(tmpdir());
});

test.each<[Choice, string]>([
  [{ organization: "no-such" }, "no-such: there is no such folder of an organization"],
  [{ sample: "flawd" }, "--sample flawd: no such sample; there are flawed. Did you mean flawed?"],
  [{ sample: "toString" }, "--sample toString: no such sample; there are flawed."],
  [
    { sample: "flawed", organization: "." },
    "--sample brings its own organization; leave out --organization.",
  ],
])("%j is a mistake", (choice, message) => {
  expect(() => declaredBy(choice)).toThrow(message);
});

test("all problems of the organization's files are told", () => {
  const problems = ["a.yaml:1:1: no owner\n    add one", "b.yaml:2:3: no e-mail\n    add one"];
  expect(() => declaredBy({}, { problems })).toThrow(problems.join("\n"));
});

test("two accounts cannot share a stack, as only one of the two would be previewed", () => {
  const organization = exampleOrganization(
    exampleAccount(),
    exampleAccount({ key: "twin", id: "000000000009" }),
  );
  expect(() => declaredBy({}, { organization })).toThrow(
    "stack boi belongs to two accounts, boi-production and twin; take program boi out of one account's stacks.",
  );
});
