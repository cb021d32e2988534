import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectOf, rootAt } from "./project";

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "palisade-project-")));
  for (const path of ["a/accounts/organization/security", "a/stacks", "b/accounts/organization", "c"])
    mkdirSync(join(folder, path), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ["the folder itself", "a", {}, "a", "a/accounts/organization"],
  ["the nearest folder upward", "a/accounts/organization/security", {}, "a", "a/accounts/organization"],
  ["another organization of the project", "a/stacks", { organization: "../stacks" }, "a", "a/stacks"],
  [
    "another project, from outside of any",
    "c",
    { organization: "../b/accounts/organization" },
    "b",
    "b/accounts/organization",
  ],
  ["files that lie in no project", "c", { organization: "." }, "c", "c"],
])("the project is %s", (_, cwd, given, root, organization) => {
  expect(projectOf(given, join(folder, cwd))).toEqual({
    root: join(folder, root),
    organization: join(folder, organization),
  });
});

test("where there is none, the message names what begins one", () => {
  expect(() => projectOf({}, join(folder, "c"))).toThrow(
    /^there is no organization here: neither .*c nor a folder above it holds accounts\/organization\.\n {2}npx palisade init /,
  );
  expect(() => projectOf({ organization: "no-such" }, join(folder, "c"))).toThrow(
    "no-such: there is no such folder of an organization",
  );
});

test("records lie in the project, and beside the command where there is none", () => {
  expect([rootAt(join(folder, "a/stacks")), rootAt(join(folder, "c"))]).toEqual([
    join(folder, "a"),
    join(folder, "c"),
  ]);
});
