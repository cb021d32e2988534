import type { Account, Organization } from "../../accounts/account";
import { partitionOf } from "../../policy-packs/controls/model/partitions";
import type { Deployment } from "../model/program";
import type { PreviewedProgram } from "./previewed-program";

/** Stands for the organization of a program for which none is declared: its accounts are those that it works in. */
export function assumedOrganization({ plan, project, stack, account, isStandIn }: PreviewedProgram): {
  readonly organization: Organization;
  readonly deployments: readonly Deployment[];
} {
  const resources = plan.stacks.flatMap((planned) => planned.resources);
  const ids = new Set([account, ...resources.flatMap((resource) => resource.account ?? [])]);
  const position = { file: project.file, line: 1, column: 1 };
  const accounts = [...ids].map((id): Account => ({
    key: isStandIn && id === account ? "assumed" : id,
    name: id,
    id,
    email: "",
    owner: "",
    environment: "undeclared",
    domain: "",
    dataClassification: "undeclared",
    regions: [...new Set(resources.flatMap((one) => (one.account === id ? (one.region ?? []) : [])))],
    tags: {},
    budget: 0,
    contacts: { security: "", operations: "", billing: "" },
    stacks: [stack],
    vended: true,
    state: "active",
    partition: partitionOf(resources.find((one) => one.account === id)?.region ?? ""),
    unit: "",
    position,
  }));
  const [home] = accounts as [Account];
  return {
    organization: {
      name: project.name,
      id: "",
      exists: false,
      partition: home.partition,
      homeRegion: home.regions[0] ?? "",
      recoveryRegion: home.regions[0] ?? "",
      trusted: { accounts: [], identityProviders: [] },
      managementAccount: home,
      root: { name: "Root", description: "", path: "", guardrails: [], units: [], accounts, position },
      accounts,
      given: [],
      protectedRoles: [],
    },
    deployments: [
      { stack, account: home, program: { name: project.name, stack: () => stack, run: () => ({}) } },
    ],
  };
}
