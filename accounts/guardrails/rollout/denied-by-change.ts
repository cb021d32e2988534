import type { Organization } from "../../account";
import { readDenial } from "../explain/read-denial";
import type { AttachedPolicies } from "../reach/attached-policies";
import { reach } from "../reach/reach";
import { cloudTrailEvent } from "../replay/cloud-trail-event";
import { eventActions } from "../replay/event-actions";
import { eventCaller } from "../replay/event-caller";
import { eventEvaluator } from "../replay/event-evaluator";

/** Counts calls of CloudTrail's events that a change denied since it entered a stage. */
export interface DeniedByChange {
  /** Takes a record as it was parsed. */
  readonly accept: (record: unknown) => void;
  /** Calls in the accounts in question, and those of them that AWS refused because of the change. */
  readonly counted: () => { readonly read: number; readonly denied: number };
}

/** Spelled differently by service: AccessDenied, AccessDeniedException, Client.UnauthorizedOperation ... */
const refusals = /access.?denied|unauthorized|notauthorized|^forbidden/i;

/**
 * A refused call counts as the change's where the policies after it deny the call, or may, and those before it did not.
 * One that AWS's message lays to a policy that is not the organization's does not count.
 */
export function deniedByChange(
  organization: Organization,
  before: AttachedPolicies,
  after: AttachedPolicies,
  since: Date,
  accounts: readonly string[],
): DeniedByChange {
  const was = eventEvaluator(organization, reach(organization, before));
  const now = eventEvaluator(organization, reach(organization, after));
  const members = new Set(organization.accounts.map(({ id }) => id));
  const concerned = new Set(accounts);
  const organizationOf = (account: string | undefined) =>
    account !== undefined && members.has(account) ? organization.id : undefined;
  let [read, denied] = [0, 0];
  return {
    accept(record) {
      const given = cloudTrailEvent(record);
      if ("lacks" in given) return;
      const { event } = given;
      const { recipientAccountId: account = "" } = event;
      if (event.eventType !== "AwsApiCall" || !concerned.has(account)) return;
      if (new Date(event.eventTime) < since) return;
      read++;
      if (event.errorCode === undefined || !refusals.test(event.errorCode)) return;
      if (isOfOthers(record)) return;
      const by = eventCaller(event, organizationOf);
      const actions = eventActions(event.eventSource, event.eventName);
      if (!by || actions.neverDenied) return;
      const stop = now(event, by, actions);
      if (stop && was(event, by, actions)?.answer !== "deny") denied++;
    },
    counted: () => ({ read, denied }),
  };
}

/** Whether the message says that a policy denied the call which is no policy of the organization. */
function isOfOthers(record: unknown): boolean {
  const { errorMessage } = record as { readonly errorMessage?: unknown };
  if (typeof errorMessage !== "string") return false;
  const denial = readDenial(errorMessage);
  const kind = denial?.through ?? denial?.kind;
  return kind !== undefined && kind !== "scp" && kind !== "rcp";
}
