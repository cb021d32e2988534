import { existsSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../../accounts/package-root";
import type { Severity } from "../../../policy-packs/controls/model/control";
import { packControls, packNames, packs, type PackName } from "../../../policy-packs/crossguard/packs";
import { isPolicy } from "../../../policy-packs/crossguard/policies";

/** A pack as data: who it is for, what it holds, and what is judged twice where it is combined with another. */
export interface DescribedPack {
  readonly name: string;
  readonly package: string;
  readonly folder: string;
  /** How it is run: from its folder, which the published package leaves out, or from a pack of the project's own. */
  readonly use: string;
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
  const folder = `policy-packs/${name}`;
  return {
    name,
    package: `palisade-${name}`,
    folder,
    use: existsSync(join(packageRoot(), folder, "PulumiPolicy.yaml"))
      ? `pulumi preview --policy-pack ${folder}`
      : `policies(packControls("${name}")), both of palisade/policies, in a pack of yours`,
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
