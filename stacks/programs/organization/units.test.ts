import type { OrganizationalUnit } from "../../../accounts/account";
import { parentPath, unitsBelow } from "./units";

const unit = (path: string, units: readonly OrganizationalUnit[] = []): OrganizationalUnit => ({
  name: path,
  description: "",
  path,
  guardrails: [],
  units,
  accounts: [],
  position: { file: "ou.yaml", line: 1, column: 1 },
});

test("a parent comes before its children", () => {
  const root = unit("", [unit("A", [unit("A/B", [unit("A/B/C")])]), unit("D")]);
  expect(unitsBelow(root).map(({ path }) => path)).toEqual(["A", "A/B", "A/B/C", "D"]);
});

test.each([
  ["A", ""],
  ["A/B", "A"],
  ["A/B/C", "A/B"],
])("the parent of %s is %j", (path, expected) => {
  expect(parentPath(path)).toBe(expected);
});
