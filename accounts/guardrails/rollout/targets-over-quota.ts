import type { Organization } from "../../account";
import { givenAt } from "../compile/given-at";
import type { PolicyKind, Target } from "../compile/compiled-policies";
import { targetText } from "../compile/documents-above";
import { policyQuotas, grantedByAws, type QuotaEdition } from "../../policy-quotas";
import { attachments } from "./attachment";
import type { Attached } from "./operation";
import { policyKinds, type RecordedPolicy } from "./snapshot";

/** A target that would need more slots than it has while old and new policies are attached side by side. */
export interface TargetOverQuota {
  readonly kind: PolicyKind;
  readonly target: Target;
  /** Policies that it needs at once, with the one that AWS attaches itself and those that other tools keep. */
  readonly needed: number;
  readonly granted: number;
  readonly entering: readonly string[];
  readonly leaving: readonly string[];
}

/** Targets that cannot take the new policies before the old ones are gone. */
export const targetsOverQuota = (
  organization: Pick<Organization, "given">,
  from: Attached,
  to: Attached,
  quotas: QuotaEdition,
): TargetOverQuota[] =>
  policyKinds.flatMap((kind) => {
    const granted = policyQuotas[quotas][kind].documents.value;
    const [old, fresh] = [byTarget(from[kind]), byTarget(to[kind])];
    return [...fresh].flatMap(([text, { target, names }]) => {
      const before = old.get(text)?.names ?? new Set<string>();
      const needed = new Set([...before, ...names]).size + 1 + givenAt(organization, kind, target).length;
      return needed <= granted
        ? []
        : [
            {
              kind,
              target,
              needed,
              granted,
              entering: [...names].filter((name) => !before.has(name)),
              leaving: [...before].filter((name) => !names.has(name)),
            },
          ];
    });
  });

function byTarget(documents: readonly RecordedPolicy[]) {
  const found = new Map<string, { readonly target: Target; readonly names: Set<string> }>();
  for (const { document, target } of attachments(documents)) {
    const one = found.get(targetText(target)) ?? { target, names: new Set<string>() };
    one.names.add(document.name);
    found.set(targetText(target), one);
  }
  return found;
}

/** What to say of it. */
export const describeTargetOverQuota = ({
  kind,
  target,
  needed,
  granted,
  entering,
  leaving,
}: TargetOverQuota): string =>
  [
    `${targetText(target)}: old and new ${kind.toUpperCase()}s do not fit side by side: ${needed} are needed and ${granted} may be attached, ${grantedByAws[kind]} included.`,
    ...(entering.length > 0 ? [`  new there: ${entering.join(", ")}`] : []),
    ...(leaving.length > 0 ? [`  old there: ${leaving.join(", ")}`] : []),
  ].join("\n");

export const overQuotaRemedy =
  "Change fewer controls in one rollout, or give rollout.yaml fewer stages: what differs between them lies further down.";
