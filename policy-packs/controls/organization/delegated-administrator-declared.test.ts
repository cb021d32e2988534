import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { delegatedAdministratorDeclared as control } from "./delegated-administrator-declared";

const type = "aws:fms/adminAccount:AdminAccount";
const { settings } = control.examples.good[0] ?? {};

test.each([
  ["a number as YAML reads it", { accountId: 333344445555 }, "pass"],
  ["left out, which is the account itself", {}, "fail"],
  ["an account not yet vended", { accountId: unknown("later") }, "undetermined"],
])("%s", (_, props, expected) => {
  expect(statusOf(control, { name: "", settings, resources: [{ type, props }] })).toBe(expected);
});

test("without an organization there is nothing to compare with", () => {
  const resources = [{ type, props: { accountId: "333344445555" } }];
  expect(statusOf(control, { name: "", resources })).toBe("undetermined");
});
