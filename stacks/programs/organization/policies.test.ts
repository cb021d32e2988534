import type { Organization } from "../../../accounts/account";
import type { CompiledPolicies } from "../../../accounts/guardrails/compile/compiled-policies";
import { targetText } from "../../../accounts/guardrails/compile/documents-above";
import { smallOrganization } from "../../fixtures/small-organization";
import { deploymentsOf, resourcesOf } from "../../fixtures/small-organization-plan";
import type { Plan } from "../../preview/plan";
import { previewOrganization } from "../../preview/preview";
import { organization as program } from "../organization";
import { policiesToApply } from "./policies-to-apply";

const before: Organization = { ...smallOrganization, exists: false };

const planOf = async (organization: Organization): Promise<Plan> => {
  const plan = await previewOrganization({
    organization,
    deployments: deploymentsOf(organization, [program]),
  });
  if (plan.failures.length > 0) throw new Error(JSON.stringify(plan.failures, null, 2));
  return plan;
};

let [plan, unborn]: Plan[] = [];
let policies: CompiledPolicies;
beforeAll(async () => {
  policies = policiesToApply({ organization: smallOrganization });
  plan = await planOf(smallOrganization);
  unborn = await planOf(before);
});

const resources = (of: Plan | undefined, type: string) =>
  of ? resourcesOf(of).filter((resource) => resource.type === type) : [];
const controlPolicies = (of: Plan | undefined) =>
  resources(of, "aws:organizations/policy:Policy").filter(({ props }) =>
    String(props.type).endsWith("CONTROL_POLICY"),
  );
const documents = () => [...policies.scp.documents, ...policies.rcp.documents];

test("every compiled document is a policy of its kind, under its own name", () => {
  expect(
    controlPolicies(plan).map(({ name, props }) => [name, props.name, props.type, props.content]),
  ).toEqual([
    ...policies.scp.documents.map(({ name, content }) => [name, name, "SERVICE_CONTROL_POLICY", content]),
    ...policies.rcp.documents.map(({ name, content }) => [name, name, "RESOURCE_CONTROL_POLICY", content]),
  ]);
});

test("each is attached where it was compiled for, and to no account that does not exist yet", () => {
  const units = new Map(
    resources(plan, "aws:organizations/organizationalUnit:OrganizationalUnit").map(({ id, name }) => [
      id,
      name,
    ]),
  );
  const accounts = new Map(smallOrganization.accounts.map(({ id, key }) => [id, `account ${key}`]));
  const names = new Map(controlPolicies(plan).map(({ id, name }) => [id, name]));
  const attached = resources(plan, "aws:organizations/policyAttachment:PolicyAttachment").flatMap(
    ({ props }) => {
      const name = names.get(props.policyId as string);
      const targetId = props.targetId as string;
      const place = accounts.get(targetId) ?? units.get(targetId)?.replaceAll("-", "/") ?? "the root";
      return name === undefined ? [] : [`${name} at ${place}`];
    },
  );
  const meant = documents().flatMap(({ name, targets }) =>
    targets
      .filter((target) => target.kind !== "account" || target.account !== "workload")
      .map((target) => `${name} at ${targetText(target)}`),
  );
  expect(attached.sort()).toEqual(meant.sort());
});

test("an organization that does not exist yet gets its own id into the documents, not the one that stands in", () => {
  const [self] = resources(unborn, "aws:organizations/organization:Organization");
  const contents = controlPolicies(unborn).map(({ props }) => props.content as string);
  expect(documents().some(({ content }) => content.includes(before.id))).toBe(true);
  expect(contents.some((content) => content.includes(before.id))).toBe(false);
  expect(self?.id).toMatch(/^o-/);
  expect(contents.some((content) => content.includes(self?.id ?? ""))).toBe(true);
});
