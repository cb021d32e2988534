import { actionsOf, expand } from "../../aws-knowledge";
import { compressed } from "./wildcards";

const all = (pattern: string) => expand(pattern).map(({ id }) => id);

test.each<[string, readonly string[], readonly string[]]>([
  ["all actions that begin alike", all("guardduty:Delete*"), ["guardduty:Delete*"]],
  ["all actions that end alike", all("iam:*RolePolicy"), ["iam:*RolePolicy"]],
  ["all actions that begin and end alike", all("s3:Put*Policy"), ["s3:Put*Policy"]],
  ["all actions of a service", actionsOf("account").map(({ id }) => id), ["account:*"]],
  [
    "only what no other action is called like",
    ["kms:ScheduleKeyDeletion", "kms:DisableKey"],
    ["kms:DisableKey", "kms:ScheduleKeyDeletion"],
  ],
])("shortens %s", (_, given, expected) => {
  const { actions, wildcards } = compressed([...given]);
  expect(actions).toEqual(expected);
  for (const { pattern, actions: reach } of wildcards) expect(reach).toEqual(all(pattern));
});

test.each<[string, readonly string[], readonly string[]]>([
  ["cuts single names at a word", ["iam:DeactivateMFADevice"], ["iam:Deactivate*"]],
  ["leaves what another action begins with", ["kms:DisableKey"], ["kms:DisableKey"]],
  ["and prefers what stands for more", all("iam:*RolePolicy"), ["iam:*RolePolicy"]],
])("where room is short %s", (_, given, expected) => {
  expect(compressed(given, "single actions too").actions).toEqual(expected);
});

test("leaves alone what it does not know, and what is a pattern already", () => {
  const given = ["nosuch:DeleteA", "nosuch:DeleteB", "s3:Get*"];
  expect(compressed(given)).toEqual({ actions: given, wildcards: [] });
});

test("one action missing from a family keeps the family's wildcard away", () => {
  const given = all("guardduty:Delete*").filter((id) => id !== "guardduty:DeleteFilter");
  const { actions } = compressed(given);
  expect(actions).not.toContain("guardduty:Delete*");
  expect(new Set(actions.flatMap(all))).toEqual(new Set(given));
});

test.each(["cloudtrail", "config", "iam", "ec2", "organizations"])(
  "every third action of %s is matched exactly, in fewer characters",
  (service) => {
    const given = actionsOf(service)
      .map(({ id }) => id)
      .filter((_, index) => index % 3 !== 0);
    const { actions } = compressed(given);
    expect([...new Set(actions.flatMap(all))].sort()).toEqual([...given].sort());
    expect(JSON.stringify(actions).length).toBeLessThan(JSON.stringify(given).length);
  },
);
