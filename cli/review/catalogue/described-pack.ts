import type { Severity } from "../../../policy-packs/controls/model/control";
import { packControls, packNames, packs, type PackName } from "../../../policy-packs/crossguard/packs";
import { isPolicy } from "../../../policy-packs/crossguard/policies";

/** A pack as data: who it is for, what it holds, and what is judged twice where it is combined with another. */
export interface DescribedPack {
  readonly name: string;
  readonly package: string;
  readonly folder: string;
  readonly audience: string;
  readonly shares: readonly { readonly with: string; readonly controls: number }[];
  readonly controls: readonly DescribedPackControl[];
}

export interface DescribedPackControl {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Whether the pack enforces it; what it does not, only the preview of the whole organization can judge. */
  readonly enforced: boolean;
}

export const describedPacks = (): readonly DescribedPack[] => packNames.map(describedPack);

function describedPack(name: PackName): DescribedPack {
  const controls = packControls(name);
  return {
    name,
    package: `palisade-${name}`,
    folder: `policy-packs/${name}`,
    audience: packs[name].audience,
    shares: packNames
      .filter((other) => other !== name)
      .map((other) => ({
        with: other,
        controls: packControls(other).filter((control) => controls.includes(control)).length,
      }))
      .filter((shared) => shared.controls > 0),
    controls: controls.map((control) => ({
      id: control.id,
      title: control.title,
      severity: control.severity,
      enforced: isPolicy(control),
    })),
  };
}
