import type { Account, Organization, OrganizationalUnit } from "../../accounts/account";
import { settings } from "../../accounts/settings";
import { policyWithinQuota } from "../../policy-packs/controls/organization/policy-within-quota";
import { withReadableProps, judgements } from "../../policy-packs/controls/model/judge";
import { resourceGraph } from "../../policy-packs/controls/model/resource-graph";
import { smallOrganization } from "../fixtures/small-organization";
import { deployments, type Program } from "../model/program";
import type { Plan } from "../preview/plan";
import { previewOrganization } from "../preview/preview";
import { logArchive } from "./log-archive";
import { organization as organizationProgram } from "./organization";
import { security } from "./security";

const most = 300;

/** Three hundred accounts with a baseline, as flat as an organization with one product may be. */
function large(): Organization {
  const [like] = smallOrganization.accounts.filter(({ key }) => key === "workload") as [Account];
  const added = Array.from({ length: most - smallOrganization.accounts.length }, (_, index): Account => ({
    ...like,
    key: `workload-${index}`,
    name: `Workload ${index}`,
    id: String(600_000_000_000 + index),
    vended: true,
  }));
  const grown = (unit: OrganizationalUnit): OrganizationalUnit => ({
    ...unit,
    accounts: unit.path === like.unit ? [...unit.accounts, ...added] : unit.accounts,
    units: unit.units.map(grown),
  });
  return {
    ...smallOrganization,
    root: grown(smallOrganization.root),
    accounts: [...smallOrganization.accounts, ...added],
  };
}

/** What the others read of a baseline; each account's own resources are the same however many accounts there are. */
const outputsOfBaseline: Program = {
  name: "baseline",
  stack: ({ key }) => `baseline-${key}`,
  run: () => ({ keys: { "us-east-1": { logs: "key" } }, alarmTopics: { "us-east-1": "topic" } }),
};

describe(`${most} accounts`, () => {
  const organization = large();
  let plan: Plan;
  beforeAll(async () => {
    const programs = [organizationProgram, logArchive, security, outputsOfBaseline];
    const planned = programs.map(({ name }) => name);
    const reduced: Organization = {
      ...organization,
      accounts: organization.accounts.map((account) => ({
        ...account,
        stacks: account.stacks.filter((stack) => planned.includes(stack)),
      })),
    };
    plan = await previewOrganization({ organization: reduced, deployments: deployments(reduced, programs) });
  });
  const resources = () => plan.stacks.flatMap((stack) => stack.resources);

  test("are planned without a document that is longer than AWS takes", () => {
    expect(plan.failures).toEqual([]);
    const on = resourceGraph(
      resources().map(withReadableProps),
      settings(organization, () => []),
    );
    const verdicts = judgements([policyWithinQuota], on);
    expect(verdicts.length).toBeGreaterThan(10);
    expect(verdicts.filter(({ verdict }) => verdict.status !== "pass")).toEqual([]);
  });

  test("have the organization's policies attached within its quotas", () => {
    const attached = resources().filter(
      ({ type }) => type === "aws:organizations/policyAttachment:PolicyAttachment",
    );
    const counts = new Map<string, number>();
    for (const { props } of attached)
      counts.set(String(props.targetId), (counts.get(String(props.targetId)) ?? 0) + 1);
    expect(counts.size).toBeGreaterThan(2);
    expect(Math.max(...counts.values())).toBeLessThan(10);
  });

  test("may call the Config rules' function by one statement, whatever their number", () => {
    const grants = resources().filter(
      ({ type }) => type.startsWith("aws:lambda/") && !type.includes("function"),
    );
    expect(grants.map(({ type, props }) => [type, JSON.parse(String(props.policy))])).toEqual([
      [
        "aws:lambda/resourcePolicy:ResourcePolicy",
        {
          Version: "2012-10-17",
          Statement: [
            expect.objectContaining({
              Principal: { Service: "config.amazonaws.com" },
              Condition: { StringEquals: { "aws:SourceOrgID": organization.id } },
            }),
          ],
        },
      ],
    ]);
  });
});
