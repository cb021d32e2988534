import type { Organization, OrganizationalUnit } from "../../account";
import type {
  CompiledDocument,
  CompiledPolicies,
  DocumentStatement,
  PolicyKind,
} from "../compile/compiled-policies";
import { accountsBelow } from "../compile/tree";

/** A policy as it is attached; what its patterns stood for on the day that it was compiled is not kept. */
export interface RecordedPolicy extends Pick<
  CompiledDocument,
  "name" | "description" | "targets" | "content"
> {
  readonly statements: readonly Pick<DocumentStatement, "sid" | "controls">[];
}

/** The organization policies at one moment: its policies, and the tree that they hang in. */
export interface Snapshot {
  readonly quotas: CompiledPolicies["quotas"];
  readonly actionsAsOf: string;
  readonly scp: readonly RecordedPolicy[];
  readonly rcp: readonly RecordedPolicy[];
  /** Paths of the units, the root's first. */
  readonly units: readonly string[];
  /** Path of the unit that each account is in, by the account's name; the management account has none. */
  readonly accounts: Readonly<Record<string, string>>;
}

export const policyKinds = ["scp", "rcp"] as const satisfies readonly PolicyKind[];

/** What would be attached if all compiled policies were. */
export const snapshotOf = (organization: Organization, policies: CompiledPolicies): Snapshot => ({
  quotas: policies.quotas,
  actionsAsOf: policies.actionsAsOf,
  scp: policies.scp.documents.map(attached),
  rcp: policies.rcp.documents.map(attached),
  units: pathsBelow(organization.root),
  accounts: Object.fromEntries(accountsBelow(organization.root).map(({ key, unit }) => [key, unit])),
});

const attached = ({ name, description, targets, content, statements }: CompiledDocument): RecordedPolicy => ({
  name,
  description,
  targets,
  content,
  statements: statements.map(({ sid, controls }) => ({ sid, controls })),
});

const pathsBelow = ({ path, units }: OrganizationalUnit): string[] => [path, ...units.flatMap(pathsBelow)];
