import { isGeneral, type Control } from "../../../policy-packs/controls/model/control";
import { harmlessReason } from "../../../policy-packs/controls/facts/harmless-types";
import { providerTypeNames } from "../../../policy-packs/controls/facts/provider-type";
import type { TypeCoverage } from "./type-coverage";

/** Every type of the provider, by service and name. Controls of where a resource is and how it is tagged don't count. */
export function catalogueCoverage(controls: readonly Control[]): TypeCoverage[] {
  const judging = new Map<string, string[]>();
  for (const control of controls)
    if (!isGeneral(control))
      for (const type of control.planned?.types ?? []) {
        const ids = judging.get(type);
        if (ids) ids.push(control.id);
        else judging.set(type, [control.id]);
      }
  return [...providerTypeNames()].sort().map((type) => {
    const ids = judging.get(type) ?? [];
    const reason = ids.length > 0 ? undefined : harmlessReason(type);
    return {
      service: /^aws:(\w+)\//.exec(type)?.[1] ?? "",
      type,
      status: ids.length > 0 ? "judged" : reason === undefined ? "not covered" : "harmless",
      controls: ids,
      reason: reason ?? null,
    };
  });
}
