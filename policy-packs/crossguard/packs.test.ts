import { controls } from "../controls";
import { packControls, packNames } from "./packs";

const ids = (name: (typeof packNames)[number]) => packControls(name).map(({ id }) => id);
const shared = (one: (typeof packNames)[number], other: (typeof packNames)[number]) =>
  ids(one).filter((id) => ids(other).includes(id));

test("foundation holds every control that judges a plan", () => {
  expect(ids("foundation")).toEqual(controls.filter(({ planned }) => planned).map(({ id }) => id));
});

test("no pack is empty, and none but foundation holds everything", () => {
  for (const name of packNames) {
    expect(ids(name).length).toBeGreaterThanOrEqual(10);
    if (name !== "foundation") expect(ids(name).length).toBeLessThan(ids("foundation").length);
  }
});

test.each([
  ["data-protection", "network"],
  ["data-protection", "identity"],
  ["network", "identity"],
] as const)("%s and %s together judge nothing twice", (one, other) => {
  expect(shared(one, other)).toEqual([]);
});

test("boi leaves out of the three only what a workload never plans, so that it is used without them", () => {
  const left = (["data-protection", "network", "identity"] as const).flatMap((name) =>
    ids(name).filter((id) => !ids("boi").includes(id)),
  );
  expect(left.sort()).toEqual([
    "audit-manager-encrypted-with-customer-key",
    "ebs-encrypted-by-default",
    "ec2-imdsv2-account-default",
    "iam-password-policy-strong",
    "identity-center-assigned-to-groups",
    "identity-center-session-within-a-day",
    "organization-policy-not-public",
    "s3-account-public-access-blocked",
    "s3-config-bucket-without-object-lock",
  ]);
});
