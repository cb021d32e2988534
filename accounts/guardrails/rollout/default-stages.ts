import type { Organization, OrganizationalUnit, Stage } from "../../account";
import { theRest } from "../../organization-files/stage-problems";

/** Names of units that usually come before the others, in their order. */
const early = ["policy staging", "sandbox", "development", "test"];

/** The stages that rollout.yaml declares; where there is none, those that the names of the units suggest. */
export const stagesOf = ({ stages, root }: Organization): readonly Stage[] =>
  stages ?? [
    ...early.flatMap((name): Stage[] => {
      const units = unitPathsNamed(root, name);
      return units.length === 0
        ? []
        : [{ name: name.replace(" ", "-"), units, gate: { days: 1, approvals: 0, quiet: true } }];
    }),
    { name: "everywhere", units: [theRest], gate: { days: 0, approvals: 0, quiet: false } },
  ];

const unitPathsNamed = (unit: OrganizationalUnit, name: string): string[] =>
  unit.units.flatMap((inner) => [
    ...(inner.name.toLowerCase() === name ? [inner.path] : []),
    ...unitPathsNamed(inner, name),
  ]);
