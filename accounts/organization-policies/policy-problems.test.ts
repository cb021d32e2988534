import { documentProblems, policyProblems } from "./policy-problems";
import type { OrganizationPolicy, PolicyType } from "./organization-policy";
import { smallest } from "./fixtures/smallest-organization";

const ai = (settings: object) => ({ services: { default: { opt_out_policy: settings } } });
const ec2 = (attributes: object) => ({ ec2_attributes: attributes });
const tag = (settings: object, name = "owner") => ({ tags: { [name]: settings } });
const rule = (settings: object) => ({ plans: { daily: { rules: { daily: settings } } } });
const days = (cold: string, gone: string) => ({
  move_to_cold_storage_after_days: { "@@assign": cold },
  delete_after_days: { "@@assign": gone },
});
const vault = "arn:aws:backup:us-west-2:$account:backup-vault:palisade";

test.each<[PolicyType, unknown]>([
  ["AISERVICES_OPT_OUT_POLICY", ai({ "@@assign": "optIn" })],
  ["AISERVICES_OPT_OUT_POLICY", ai({ "@@operators_allowed_for_child_policies": ["@@none"] })],
  ["DECLARATIVE_POLICY_EC2", ec2({ serial_console_access: { status: { "@@assign": "enabled" } } })],
  [
    "DECLARATIVE_POLICY_EC2",
    ec2({ instance_metadata_defaults: { http_put_response_hop_limit: { "@@assign": "64" } } }),
  ],
  ["TAG_POLICY", tag({ tag_key: { "@@assign": "Owner" }, tag_value: { "@@append": ["*@acme.example"] } })],
  ["TAG_POLICY", tag({ enforced_for: { "@@assign": ["secretsmanager:ALL_SUPPORTED", "redshift:*"] } })],
  [
    "BACKUP_POLICY",
    rule({
      lifecycle: days("30", "120"),
      copy_actions: { [vault]: { target_backup_vault_arn: { "@@assign": vault } } },
    }),
  ],
  [
    "BACKUP_POLICY",
    {
      plans: {
        all: {
          selections: {
            resources: {
              everything: {
                iam_role_arn: { "@@assign": "arn:aws:iam::$account:role/backup" },
                resource_types: { "@@assign": ["*"] },
                conditions: {
                  string_equals: {
                    one: {
                      condition_key: { "@@assign": "aws:ResourceTag/backup" },
                      condition_value: { "@@assign": "true" },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  ],
])("%s takes %j", (type, document) => {
  expect(documentProblems(type, document)).toEqual([]);
});

test.each<[PolicyType, unknown, string]>([
  ["AISERVICES_OPT_OUT_POLICY", ai({ "@@assign": "OptOut" }), "services.default.opt_out_policy.@@assign"],
  [
    "AISERVICES_OPT_OUT_POLICY",
    ai({ "@@append": "optOut" }),
    "services.default.opt_out_policy.@@append is not known",
  ],
  ["AISERVICES_OPT_OUT_POLICY", ai({}), "must have an operator"],
  ["AISERVICES_OPT_OUT_POLICY", { service: {} }, "service is not known"],
  [
    "AISERVICES_OPT_OUT_POLICY",
    { services: { lex: ai({ "@@assign": "optIn" }).services.default, LEX: {} } },
    "services.LEX is no name",
  ],
  [
    "AISERVICES_OPT_OUT_POLICY",
    ai({ "@@operators_allowed_for_child_policies": ["@@none", "@@assign"] }),
    "alone",
  ],
  ["DECLARATIVE_POLICY_EC2", ec2({ serial_console: {} }), "ec2_attributes.serial_console is not known"],
  [
    "DECLARATIVE_POLICY_EC2",
    ec2({ image_block_public_access: { state: { "@@assign": "block-new-sharing" } } }),
    "image_block_public_access.state.@@assign",
  ],
  [
    "DECLARATIVE_POLICY_EC2",
    ec2({ instance_metadata_defaults: { http_put_response_hop_limit: { "@@assign": "65" } } }),
    "from 1 to 64",
  ],
  [
    "DECLARATIVE_POLICY_EC2",
    ec2({ allowed_images_settings: { image_criteria: { criteria_11: {} } } }),
    "criteria_11 is no name",
  ],
  ["TAG_POLICY", tag({ tag_key: { "@@assign": "owners" } }), "must be owner, but for upper and lower case"],
  ["TAG_POLICY", tag({ tag_value: { "@@assign": ["*@*.com"] } }), "one wildcard"],
  ["TAG_POLICY", tag({ enforced_for: { "@@assign": ["*"] } }), "must be a type"],
  [
    "TAG_POLICY",
    { tags: { owner: { tag_key: { "@@assign": "owner" } }, Owner: {} } },
    "is the name owner again",
  ],
  ["BACKUP_POLICY", rule({ schedule_expression: { "@@assign": "cron(0 5 * * *)" } }), "six fields"],
  ["BACKUP_POLICY", rule({ start_backup_window_minutes: { "@@assign": "30" } }), "60 or more"],
  ["BACKUP_POLICY", rule({ lifecycle: days("30", "119") }), "90 days or more"],
  ["BACKUP_POLICY", rule({ copy_actions: { vault: {} } }), "is no name"],
  ["BACKUP_POLICY", { plans: { daily: { selections: { tags: {}, resources: {} } } } }, "not both"],
  ["BACKUP_POLICY", { plans: { daily: { regions: { "@@assign": ["us-east"] } } } }, "is no Region"],
])("%s refuses %j", (type, document, says) => {
  expect(documentProblems(type, document).join("\n")).toContain(says);
});

test.each([
  [2_500, []],
  [
    2_501,
    ["ai: 2501 characters are more than 2500 (AWS Organizations user guide, Quotas for AWS Organizations)"],
  ],
])("a policy of %i characters", (characters, expected) => {
  const optOut = (name: string) => ({ services: { [name]: { opt_out_policy: { "@@assign": "optOut" } } } });
  const policy: OrganizationPolicy = {
    type: "AISERVICES_OPT_OUT_POLICY",
    name: "ai",
    description: "",
    units: () => [""],
    content: () => optOut("x".repeat(characters - JSON.stringify(optOut("")).length)),
  };
  expect(policyProblems(policy, smallest)).toEqual(expected);
});
