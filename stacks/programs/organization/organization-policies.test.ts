import { organizationPolicies } from "../../../accounts/organization-policies";
import { attachments } from "../../../accounts/organization-policies/effective-policies";
import { documentProblems } from "../../../accounts/organization-policies/policy-problems";
import { smallOrganization } from "../../fixtures/small-organization";
import { complaints, planOf, resourcesOf } from "../../fixtures/small-organization-plan";
import type { Plan } from "../../preview/plan";
import { organization } from "../organization";
import { policyTypes } from "./trusted-services";

let plan: Plan;
beforeAll(async () => {
  plan = await planOf([organization], "organization");
});

const resources = (type: string) => resourcesOf(plan).filter((resource) => resource.type === type);
const planned = () =>
  resources("aws:organizations/policy:Policy").filter(({ props }) =>
    organizationPolicies.some(({ type }) => type === props.type),
  );

test("every policy that declares is planned with a document that AWS takes", () => {
  expect(planned().map(({ props }) => props.name as string)).toEqual(
    organizationPolicies.map(({ name }) => name),
  );
  for (const { props } of planned())
    expect(documentProblems(props.type, JSON.parse(props.content))).toEqual([]);
});

test("the organization has each of their types enabled", () => {
  for (const { type } of organizationPolicies) expect(policyTypes("aws")).toContain(type);
});

test("each is attached where it is meant to be, and nowhere twice", () => {
  const rootOrUnits = new Map(
    resources("aws:organizations/organizationalUnit:OrganizationalUnit").map(({ id, name }) => [id, name]),
  );
  const names = new Map(planned().map(({ id, name }) => [id, name]));
  const attached = resources("aws:organizations/policyAttachment:PolicyAttachment").flatMap(({ props }) => {
    const name = names.get(props.policyId);
    return name === undefined ? [] : [`${name} at ${rootOrUnits.get(props.targetId) ?? "the root"}`];
  });
  expect(attached.sort()).toEqual(
    organizationPolicies
      .flatMap((policy) =>
        attachments(policy, smallOrganization).map(
          (path) => `${policy.name} at ${path === "" ? "the root" : path.replaceAll("/", "-")}`,
        ),
      )
      .sort(),
  );
  expect(attached).toEqual(
    expect.arrayContaining(["palisade-ec2 at the root", "palisade-ec2-closed at Security"]),
  );
  expect(attached).toContain("palisade-backup at Workloads-Production");
});

test("the catalogue has nothing against any of it", () => {
  expect(complaints(plan, [organization])).toEqual([]);
});
