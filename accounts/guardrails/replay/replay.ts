import type { Organization } from "../../account";
import type { DecidingStatement } from "../blast-radius/blast-change";
import { guardedAccount } from "../compile/guarded-account";
import type { AttachedPolicies } from "../reach/attached-policies";
import { reach, type Reach } from "../reach/reach";
import { responsibleControls } from "../reach/responsible-controls";
import { cloudTrailEvent, nonEmptyString, type CloudTrailEvent } from "./cloud-trail-event";
import { eventActions, type EventActions } from "./event-actions";
import { eventCaller, type EventCaller } from "./event-caller";
import { eventEvaluator, type Stop } from "./event-evaluator";
import type { ReplayedCalls, ReplayReport } from "./replay-report";
import { tally } from "./tally";

export interface Replay {
  /** Takes a record as it was parsed. */
  readonly accept: (record: unknown) => void;
  readonly report: () => ReplayReport;
}

/** Far more than anybody reads, few enough to keep. */
const mostGroups = 50_000;

/**
 * Evaluates events that really happened by the new policies. What those before would have stopped as well is none of the
 * change's doing and passes.
 */
export function replay(
  organization: Organization,
  before: AttachedPolicies,
  after: AttachedPolicies,
): Replay {
  const reached = reach(organization, after);
  const now = eventEvaluator(organization, reached);
  const was = eventEvaluator(organization, reach(organization, before));
  const members = new Map(organization.accounts.map(({ id, key }) => [id, key]));
  const organizationOf = (account: string | undefined) =>
    account !== undefined && members.has(account) ? organization.id : undefined;
  const actionsOf = remembered(eventActions);

  const responsible = responsibleControls(guardedAccount(organization, organization.managementAccount));
  const [alreadyDenied, noCalls, foreign, guessed, broken] = [tally(), tally(), tally(), tally(), tally()];
  const groups = new Map<string, Group>();
  let [events, passed, ungrouped] = [0, 0, 0];
  let [first, last]: [string | undefined, string | undefined] = [undefined, undefined];

  function accept(record: unknown): void {
    events++;
    const read = cloudTrailEvent(record);
    if ("lacks" in read) {
      broken.add(read.lacks);
      return;
    }
    const { event } = read;
    if (first === undefined || event.eventTime < first) first = event.eventTime;
    if (last === undefined || event.eventTime > last) last = event.eventTime;
    if (event.eventType !== "AwsApiCall") {
      noCalls.add(event.eventType);
      return;
    }
    if (event.errorCode !== undefined && refusals.test(event.errorCode)) {
      alreadyDenied.add(`${event.eventSource} ${event.eventName}`);
      return;
    }
    const { recipientAccountId } = event;
    if (recipientAccountId === undefined || !members.has(recipientAccountId)) {
      foreign.add(recipientAccountId ?? "no account");
      return;
    }
    const by = eventCaller(event, organizationOf);
    if (!by) {
      noCalls.add(`a caller of type ${nonEmptyString(event.identity.type) ?? "unknown"}`);
      return;
    }
    const actions = actionsOf(event.eventSource, event.eventName);
    if (actions.guessed) guessed.add(`${event.eventSource} ${event.eventName}`);
    const stop = actions.neverDenied ? undefined : now(event, by, actions);
    if (!stop || was(event, by, actions)?.answer === stop.answer) passed++;
    else note(event, by, stop);
  }

  function note(event: CloudTrailEvent, { name, caller }: EventCaller, stop: Stop): void {
    const account = caller.account ?? event.recipientAccountId ?? "";
    const key = [
      stop.answer,
      stop.kind,
      stop.statement?.policy,
      stop.statement?.index,
      stop.target,
      name,
      account,
      stop.action,
    ].join("\n");
    let group = groups.get(key);
    if (!group) {
      if (groups.size >= mostGroups) {
        ungrouped++;
        return;
      }
      group = {
        name,
        account: members.get(account) ?? account,
        stop,
        count: 0,
        first: event.eventTime,
        last: event.eventTime,
        regions: new Set(),
        unknown: new Set(),
      };
      groups.set(key, group);
    }
    group.count++;
    if (event.eventTime < group.first) group.first = event.eventTime;
    if (event.eventTime > group.last) group.last = event.eventTime;
    if (group.regions.size < 50) group.regions.add(event.awsRegion);
    for (const one of stop.unknown) group.unknown.add(one);
  }

  return {
    accept,
    report() {
      const calls = [...groups.values()].map((group) => replayed(group, reached, responsible)).sort(byCount);
      return {
        events,
        first,
        last,
        passed,
        denied: calls.filter(({ answer }) => answer === "deny"),
        maybeDenied: calls.filter(({ answer }) => answer === "undetermined"),
        alreadyDenied: alreadyDenied.counted(),
        noCalls: noCalls.counted(),
        foreign: foreign.counted(),
        guessed: guessed.counted(),
        broken: broken.counted(),
        ungrouped,
      };
    },
  };
}

/** Spelled differently by service: AccessDenied, AccessDeniedException, Client.UnauthorizedOperation ... */
const refusals = /access.?denied|unauthorized|notauthorized|^forbidden/i;

interface Group {
  readonly name: string;
  readonly account: string;
  readonly stop: Stop;
  count: number;
  first: string;
  last: string;
  readonly regions: Set<string>;
  readonly unknown: Set<string>;
}

function replayed(
  { name, account, stop, count, first, last, regions, unknown }: Group,
  reached: Reach,
  responsible: ReturnType<typeof responsibleControls>,
): ReplayedCalls {
  const { answer, kind, target = "", action, statement: place } = stop;
  const statement: DecidingStatement | undefined = place && {
    ...place,
    controls: responsible(kind, reached.document(place.policy)?.controls[place.index] ?? [], action),
  };
  return {
    answer,
    caller: name,
    account,
    action,
    regions: [...regions].sort(),
    kind,
    target,
    ...(statement ? { statement } : {}),
    unknown: [...unknown].sort(),
    count,
    first,
    last,
  };
}

const byCount = (a: ReplayedCalls, b: ReplayedCalls) =>
  b.count - a.count || (a.caller + a.action < b.caller + b.action ? -1 : 1);

/** Events repeat a few hundred names. */
function remembered(of: (source: string, name: string) => EventActions) {
  const known = new Map<string, EventActions>();
  return (source: string, name: string): EventActions => {
    const key = `${source} ${name}`;
    let found = known.get(key);
    if (!found) {
      if (known.size >= 50_000) known.clear();
      known.set(key, (found = of(source, name)));
    }
    return found;
  };
}
