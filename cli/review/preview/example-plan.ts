import type { Account, Organization } from "../../../accounts/account";
import { each, type Control } from "../../../policy-packs/controls/model/control";
import type { Plan, PlannedResource, StackPlan } from "../../../stacks/preview/plan";

/** Values for tests, each whole and harmless; `given` replaces what a test is about. */
export const exampleResource = (given: Partial<PlannedResource> = {}): PlannedResource => {
  const { stack = "boi", type = "aws:kms/key:Key", name = "data" } = given;
  return {
    urn: `urn:pulumi:${stack}::palisade::${type}::${name}`,
    type,
    name,
    props: {},
    dependencies: [],
    propertyDependencies: {},
    account: "000000000001",
    region: "us-east-1",
    stack,
    custom: true,
    opaque: false,
    external: false,
    protect: false,
    aliases: [],
    ignoreChanges: [],
    ...given,
  };
};

export const exampleStack = (given: Partial<StackPlan> = {}): StackPlan => ({
  stack: "boi",
  program: "boi",
  account: "000000000001",
  resources: [],
  outputs: {},
  notes: [],
  ...given,
});

export const examplePlan = (stacks: readonly StackPlan[], secrets: readonly string[] = []): Plan => ({
  stacks,
  failures: [],
  secrets: new Set(secrets),
});

/** Wants `good: true` of every KMS key, and reports what it found instead. */
export const exampleControl = (given: Partial<Control> = {}): Control => ({
  id: "example",
  title: "Keys are good",
  why: "A bad key opens the wrong door.",
  remedy: "Set good: true.",
  severity: "high",
  domain: "data-protection",
  planned: each("aws:kms/key:Key", ({ props }) =>
    props.good === true ? [] : [`good is ${String(props.good)}`],
  ),
  examples: { bad: [], good: [] },
  ...given,
});

export const exampleAccount = (given: Partial<Account> = {}): Account => ({
  key: "boi-production",
  name: "BOI Production",
  email: "aws+boi@example.org",
  owner: "boi-team",
  environment: "production",
  domain: "boi",
  dataClassification: "restricted",
  regions: ["us-east-1"],
  tags: {},
  budget: 100,
  contacts: { security: "s@example.org", operations: "o@example.org", billing: "b@example.org" },
  stacks: ["boi"],
  id: "000000000001",
  vended: false,
  state: "active",
  partition: "aws",
  unit: "Workloads/Production",
  position: { file: "/project/accounts/organization/boi.yaml", line: 1, column: 1 },
  ...given,
});

export const exampleOrganization = (...accounts: readonly Account[]): Organization => {
  const position = { file: "/project/accounts/organization/ou.yaml", line: 1, column: 1 };
  const managementAccount = exampleAccount({
    key: "management",
    name: "Management",
    id: "111122223333",
    unit: "",
    vended: true,
    stacks: [],
    environment: "management",
  });
  return {
    name: "acme",
    id: "o-example0001",
    exists: true,
    partition: "aws",
    homeRegion: "us-east-1",
    recoveryRegion: "us-west-2",
    trusted: { accounts: [], identityProviders: [] },
    managementAccount,
    root: { name: "Root", description: "", path: "", guardrails: [], units: [], accounts: [], position },
    accounts: [managementAccount, ...accounts],
    given: [],
    protectedRoles: [],
  };
};
