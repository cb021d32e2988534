import { callOf } from "./terms/call";
import type { Answer, StatementPlace } from "./decision";
import { policyIndex } from "./policy-index";
import type { Level } from "./policies";
import { beyondRcps, beyondScps } from "./reach";
import type { Request } from "./terms/request";
import { isUnknown, merged, some } from "./terms/truth";

/** What the SCPs or the RCPs of all levels together say of a request. */
export interface OrganizationPolicyAnswer {
  readonly answer: Answer;
  /** The level that decided, where one did. */
  readonly target?: string;
  /** The statement that denies or, for an undetermined answer, may. */
  readonly statement?: StatementPlace;
  readonly unknown: readonly string[];
  /** Why policies of this kind do not reach the request. */
  readonly exempt?: string;
}

/** Decides many requests by the same levels: gives the answers of `decide`, from an index of the statements. */
export function organizationPolicyDecider(
  levels: readonly Level[],
  kind: "scp" | "rcp",
): (request: Request) => OrganizationPolicyAnswer {
  const beyond = kind === "scp" ? beyondScps : beyondRcps;
  const { candidates, asking } = policyIndex(levels, kind === "scp");
  return (request) => {
    const call = callOf(request);
    const exempt = beyond(call);
    if (exempt !== undefined) return { answer: "allow", unknown: [], exempt };
    const { denying, allowing } = candidates(call);
    const applies = asking(call);
    let open: OrganizationPolicyAnswer | undefined;
    for (const entry of denying) {
      const truth = applies(entry);
      if (truth === false) continue;
      const { target, place: statement } = entry;
      if (truth === true) return { answer: "deny", target, statement, unknown: [] };
      open = open
        ? { ...open, unknown: merged(open.unknown, truth) }
        : { answer: "undetermined", target, statement, unknown: truth };
    }
    for (const { target, entries } of allowing) {
      const allows = some(entries, applies);
      if (allows === false) return { answer: "deny", target, unknown: [] };
      if (isUnknown(allows))
        open = open
          ? { ...open, unknown: merged(open.unknown, allows) }
          : { answer: "undetermined", target, unknown: allows };
    }
    return open ?? { answer: "allow", unknown: [] };
  };
}
