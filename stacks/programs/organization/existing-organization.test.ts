import type { Account, Organization, OrganizationalUnit } from "../../../accounts/account";
import type { GivenPolicy } from "../../../accounts/given-policy";
import { smallOrganization } from "../../fixtures/small-organization";
import { deploymentsOf, resourcesOf } from "../../fixtures/small-organization-plan";
import type { PlannedResource } from "../../preview/plan";
import { previewOrganization } from "../../preview/preview";
import { organization as program } from "../organization";

const [securityUnit, workloads] = smallOrganization.root.units as [OrganizationalUnit, OrganizationalUnit];
const account = (key: string, state: Account["state"] = "active"): Account => ({
  ...(smallOrganization.accounts[3] as Account),
  key,
  name: "Web Shop",
  id: `70000000000${String(key.length)}`,
  vended: true,
  state,
});
const [shop, oldShop] = [account("shop"), account("old-shop", "suspended")];

const guardrail: GivenPolicy = {
  name: "aws-guardrails-FsQmPt",
  kind: "scp",
  managedBy: "AWS Control Tower",
  root: false,
  units: ["Security"],
  accounts: [],
  content: JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Deny", Action: "config:DeleteConfigRule", Resource: "*" }],
  }),
};

/** Security is AWS Control Tower's, Workloads is there already, and two accounts have one name. */
const existing: Organization = {
  ...smallOrganization,
  given: [guardrail],
  accounts: [...smallOrganization.accounts, shop, oldShop],
  root: {
    ...smallOrganization.root,
    units: [
      { ...securityUnit, id: "ou-ab12-security1", managedBy: "AWS Control Tower" },
      {
        ...workloads,
        id: "ou-ab12-workloads",
        units: workloads.units.map((unit) => ({ ...unit, accounts: [...unit.accounts, shop, oldShop] })),
      },
    ],
  },
};

let resources: readonly PlannedResource[];
beforeAll(async () => {
  const plan = await previewOrganization({
    organization: existing,
    deployments: deploymentsOf(existing, [program]),
  });
  if (plan.failures.length > 0) throw new Error(JSON.stringify(plan.failures, null, 2));
  resources = resourcesOf(plan);
});

const ofType = (type: string) =>
  resources.filter((resource) => resource.type === `aws:organizations/${type}`);

test("a unit that is there is adopted, one that is another tool's is only named, and the others are made", () => {
  const units = ofType("organizationalUnit:OrganizationalUnit");
  expect(units.map(({ name, imports, props }) => [name, imports ?? null, props.name])).toEqual([
    ["Workloads", "ou-ab12-workloads", "Workloads"],
    ["Workloads-Production", null, "Production"],
  ]);
  expect(units[1]?.props.parentId).toBe("ou-ab12-workloads");
});

test("our policies are attached to the unit of the other tool, whose own policy is left alone", () => {
  const targets = ofType("policyAttachment:PolicyAttachment").map(({ props }) => String(props.targetId));
  expect(targets).toContain("ou-ab12-security1");
  expect(ofType("policy:Policy").map(({ props }) => props.name)).not.toContain(guardrail.name);
});

test("accounts keep their name in AWS; those of the other tool's unit and those that are suspended are not ours", () => {
  expect(ofType("account:Account").map(({ name, imports, props }) => [name, imports, props.name])).toEqual([
    ["shop", shop.id, "Web Shop"],
  ]);
});
