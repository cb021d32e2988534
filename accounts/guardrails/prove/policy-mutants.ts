import { mutants } from "../../../policy-packs/iam/mutation/mutants";
import type { StatementJson } from "../../../policy-packs/iam/statement-json";
import type { Organization, OrganizationalUnit } from "../../account";
import type { CompiledDocument, Target } from "../compile/compiled-policies";
import { sameTarget, targetText, unitTarget } from "../compile/documents-above";
import { expand } from "../../aws-knowledge";
import type { PolicyMutant } from "./proof";

export interface StatementMutant extends PolicyMutant {
  readonly index: number;
  readonly original: StatementJson;
  readonly statement: StatementJson;
}

/** Every slip in a statement of a packed document. */
export const statementMutants = ({ name, content }: CompiledDocument): StatementMutant[] =>
  statementsOf(content).flatMap((original, index) =>
    mutants(original, (pattern) => expand(pattern).map(({ id }) => id)).map((mutant) => ({
      ...mutant,
      document: name,
      sid: original.Sid,
      index,
      original,
    })),
  );

export const statementsOf = (content: string): readonly StatementJson[] =>
  (JSON.parse(content) as { readonly Statement: readonly StatementJson[] }).Statement;

export interface AttachmentMutant extends PolicyMutant {
  readonly targets: readonly Target[];
}

/** The document detached from one of its targets, or attached to one that is above, below or beside it instead. */
export function attachmentMutants(
  { name, targets }: CompiledDocument,
  organization: Organization,
): AttachmentMutant[] {
  return targets.flatMap((target, index) => [
    {
      document: name,
      what: `detached from ${targetText(target)}`,
      targets: targets.toSpliced(index, 1),
    },
    ...near(target, organization)
      .filter((other) => !targets.some((one) => sameTarget(one, other)))
      .map((other) => ({
        document: name,
        what: `moved from ${targetText(target)} to ${targetText(other)}`,
        targets: targets.with(index, other),
      })),
  ]);
}

function near(target: Target, { root, accounts }: Organization): readonly Target[] {
  const all = units(root);
  const path = (one: Target) =>
    one.kind === "root"
      ? undefined
      : one.kind === "unit"
        ? one.path.split("/").slice(0, -1).join("/")
        : accounts.find(({ key }) => key === one.account)?.unit;
  const above = path(target);
  return all
    .filter(
      (unit) =>
        unit.path === above ||
        (target.kind === "root"
          ? unit.path !== "" && parent(unit) === ""
          : unit.path !== "" && parent(unit) === above) ||
        (target.kind === "unit" && parent(unit) === target.path && unit.path !== ""),
    )
    .map(unitTarget)
    .filter((one) => !sameTarget(one, target));
}

const parent = ({ path }: OrganizationalUnit): string => path.split("/").slice(0, -1).join("/");

const units = (unit: OrganizationalUnit): OrganizationalUnit[] => [unit, ...unit.units.flatMap(units)];
