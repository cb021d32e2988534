import { join } from "node:path";
import { dataClassifications, environments } from "../schemas/field-schemas";
import { parseOrganization } from "../organization-files/organization";
import { packageRoot } from "../package-root";
import { organizationPolicies } from "../organization-policies";
import { isBackedUp } from "./backups";
import { attachments, effectivePolicies } from "./effective-policies";
import { smallest } from "./fixtures/smallest-organization";
import { policyTypes } from "./organization-policy";
import { policyProblems } from "./policy-problems";
import { policyQuotas } from "./quotas";

const parsed = parseOrganization(join(packageRoot(), "accounts", "organization"), {});
if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
const ours = parsed.organization;

describe.each([
  ["this repository's organization", ours],
  ["the smallest one", smallest],
])("in %s", (_, organization) => {
  test.each(organizationPolicies.map((policy) => [policy.name, policy] as const))(
    "AWS takes %s",
    (__, policy) => {
      expect(policyProblems(policy, organization)).toEqual([]);
    },
  );

  test("no unit gets more policies of a type than AWS attaches", () => {
    for (const type of policyTypes) {
      const attached = organizationPolicies
        .filter((policy) => policy.type === type)
        .flatMap((policy) => attachments(policy, organization));
      for (const path of attached)
        expect(attached.filter((other) => other === path).length).toBeLessThanOrEqual(
          policyQuotas[type].attached.value,
        );
    }
  });
});

test("names are there once, and every unit that a policy names exists here", () => {
  const names = organizationPolicies.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const policy of organizationPolicies) {
    expect([policy.name, attachments(policy, ours)]).toEqual([policy.name, policy.units(ours)]);
    expect(attachments(policy, ours).length).toBeGreaterThan(0);
  }
});

test("every account that is backed up has both Regions, and a vault is copied to the other one", () => {
  for (const account of ours.accounts.filter(isBackedUp))
    expect(account.regions).toEqual(expect.arrayContaining([ours.homeRegion, ours.recoveryRegion]));
});

const effective = (type: (typeof policyTypes)[number], path: string) =>
  effectivePolicies(organizationPolicies, smallest, type, path);

test("an account in quarantine has everything that is declared above and there", () => {
  const { ec2_attributes: attributes } = effective("DECLARATIVE_POLICY_EC2", "Quarantine");
  expect(attributes).toMatchObject({
    exception_message: expect.stringContaining("platform team") as string,
    serial_console_access: { status: "disabled" },
    snapshot_block_public_access: { state: "block_all_sharing" },
    image_block_public_access: { state: "block_new_sharing" },
    vpc_block_public_access: {
      internet_gateway_block: { mode: "block_bidirectional", exclusions_allowed: "disabled" },
    },
    instance_metadata_defaults: { http_tokens: "required" },
  });
});

test.each([
  ["Security", true],
  ["Security/Evidence", true],
  ["Workloads/Production", false],
  ["", false],
])("%j is closed to the internet: %s", (path, closed) => {
  const { ec2_attributes: attributes } = effective("DECLARATIVE_POLICY_EC2", path);
  expect(JSON.stringify(attributes).includes("vpc_block_public_access")).toBe(closed);
});

test("images come from Amazon and the accounts that build them; one that is still to be vended has no id", () => {
  expect(effective("DECLARATIVE_POLICY_EC2", "Workloads")).toMatchObject({
    ec2_attributes: {
      allowed_images_settings: {
        state: "audit_mode",
        image_criteria: { criteria_1: { allowed_image_providers: ["amazon", "222233334444"] } },
      },
    },
  });
});

test("tags have the values that the account files know", () => {
  expect(effective("TAG_POLICY", "Workloads/Development")).toMatchObject({
    tags: {
      owner: { tag_key: "owner" },
      environment: { tag_key: "environment", tag_value: environments },
      "data-classification": { tag_key: "data-classification", tag_value: dataClassifications },
    },
  });
});

test("production alone is backed up, and each Region's plan copies to the other", () => {
  expect(effective("BACKUP_POLICY", "Workloads/Development")).toEqual({});
  const { plans } = effective("BACKUP_POLICY", "Workloads/Production");
  expect(plans).toMatchObject({
    "palisade-home": { regions: ["us-east-1"] },
    "palisade-recovery": { regions: ["us-west-2"] },
  });
  const copies = (region: string) => `arn:aws:backup:${region}:$account:backup-vault:palisade`;
  for (const [plan, region] of [
    ["palisade-home", "us-west-2"],
    ["palisade-recovery", "us-east-1"],
  ] as const)
    for (const rule of ["daily", "weekly", "monthly"])
      expect(plans).toHaveProperty([plan, "rules", rule, "copy_actions", copies(region)]);
});

test("no policy further down can opt in to AI services again", () => {
  const child = {
    type: "AISERVICES_OPT_OUT_POLICY" as const,
    name: "opt-in",
    description: "",
    units: () => ["Workloads"],
    content: () => ({
      services: {
        default: { opt_out_policy: { "@@assign": "optIn" } },
        lex: { opt_out_policy: { "@@assign": "optIn" } },
      },
    }),
  };
  expect(
    effectivePolicies([...organizationPolicies, child], smallest, "AISERVICES_OPT_OUT_POLICY", "Workloads"),
  ).toEqual({ services: { default: { opt_out_policy: "optOut" } } });
});
