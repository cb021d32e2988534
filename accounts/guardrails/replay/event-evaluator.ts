import {
  organizationPolicyDecider,
  type OrganizationPolicyAnswer,
} from "../../../policy-packs/iam/evaluation/organization-policy-decider";
import { rcpServices } from "../../../policy-packs/iam/evaluation/rcp-services";
import type { Request } from "../../../policy-packs/iam/evaluation/terms/request";
import type { Account, Organization } from "../../account";
import type { PolicyKind } from "../compile/compiled-policies";
import { actionsOf, type KnownAction } from "../../aws-knowledge";
import { onceEach } from "../../aws-knowledge/once";
import type { Reach } from "../reach/reach";
import { actionRelevance, type Relevance } from "./action-relevance";
import type { CloudTrailEvent } from "./cloud-trail-event";
import type { EventActions } from "./event-actions";
import type { EventCaller } from "./event-caller";
import { eventResources, type EventResource } from "./event-resources";

/** The statement or the level that stops a call, or may. */
export interface Stop extends OrganizationPolicyAnswer {
  readonly answer: "deny" | "undetermined";
  readonly kind: PolicyKind;
  readonly action: string;
}

type Decider = (request: Request) => OrganizationPolicyAnswer;
type Ask = (event: CloudTrailEvent, by: EventCaller, actions: EventActions) => Stop | undefined;

/** Calls that differ in nothing that any policy looks at are weighed once. */
const mostRemembered = 100_000;

/** Evaluates events by one set of policies: what stops a call, or undefined where nothing does. */
export function eventEvaluator(organization: Organization, reached: Reach): Ask {
  const byId = new Map(organization.accounts.map((account) => [account.id, account]));
  const { partition } = organization;
  const relevanceOf = actionRelevance(reached.statements, reached.opens);
  const deciders = {
    scp: new Map<string, Decider | undefined>(),
    rcp: new Map<string, Decider | undefined>(),
  };
  const decider = (id: string | undefined, kind: PolicyKind): Decider | undefined => {
    const account = id === undefined ? undefined : byId.get(id);
    if (!account) return undefined;
    const made = deciders[kind];
    if (!made.has(account.id)) made.set(account.id, deciderOf(reached, account, kind));
    return made.get(account.id);
  };
  const remembered = new Map<string, Stop | false>();

  function weighed(
    event: CloudTrailEvent,
    by: EventCaller,
    action: string,
    { resource, account }: EventResource,
    relevance: Relevance,
    resourceless: boolean,
  ): Stop | undefined {
    const { caller } = by;
    const context: Record<string, string | readonly string[]> = {};
    const unknown: string[] = [];
    let given = "";
    for (const { key, read } of relevance.keys) {
      const value = read(event);
      if (value === undefined) unknown.push(key);
      else context[key] = value;
      given += `\n${String(value)}`;
    }
    const key = `${action}\n${by.name}\n${caller.type}\n${caller.account ?? ""}\n${account ?? ""}\n${event.awsRegion}\n${relevance.resource(resource)}\n${String(by.recordedTwice)}${given}`;
    const known = remembered.get(key);
    if (known !== undefined) return known === false ? undefined : known;

    context["aws:requestedregion"] = event.awsRegion;
    const request: Request = {
      caller,
      action,
      resource,
      namesNoResource: resource === "*" && resourceless,
      resourceAccount: account,
      resourceOrganization: account !== undefined && byId.has(account) ? organization.id : undefined,
      context,
      unknownKeys: [...by.unknown, ...unknown],
    };
    const [service = ""] = action.split(":", 1);
    const stop =
      (rcpServices.has(service) ? stopped(decider(account, "rcp"), request, "rcp") : undefined) ??
      (by.recordedTwice ? undefined : stopped(decider(caller.account, "scp"), request, "scp"));
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, stop ?? false);
    return stop;
  }

  function stopOf(
    event: CloudTrailEvent,
    by: EventCaller,
    action: string,
    reference: KnownAction | undefined,
  ): Stop | undefined {
    const relevance = relevanceOf(action, reference);
    if (relevance.nothing) return undefined;
    let open: Stop | undefined;
    for (const resource of eventResources(event, reference, partition)) {
      const stop = weighed(event, by, action, resource, relevance, reference?.resourceTypes.length === 0);
      if (stop?.answer === "deny") return stop;
      open ??= stop;
    }
    return open;
  }

  /** Of a service's actions one for all of which the same statements speak. */
  const tellingActions = onceEach((service): readonly KnownAction[] => [
    ...new Map(actionsOf(service).map((one) => [relevanceOf(one.id, one).statements, one])).values(),
  ]);

  /** Denied only where the service denies whatever the operation may ask for. */
  function guessed(event: CloudTrailEvent, by: EventCaller, action: string): Stop | undefined {
    const [service = ""] = action.split(":", 1);
    const stops = [
      stopOf(event, by, action, undefined),
      ...tellingActions(service).map((one) => stopOf(event, by, one.id, one)),
    ];
    const found = stops.find((stop) => stop !== undefined);
    if (!found || stops.every((stop) => stop?.answer === "deny")) return found;
    return { ...found, answer: "undetermined", unknown: [...found.unknown, "action"] };
  }

  return (event, by, { ids, known, guessed: isGuess }) => {
    let open: Stop | undefined;
    for (const [index, action] of ids.entries()) {
      const stop = isGuess ? guessed(event, by, action) : stopOf(event, by, action, known[index]);
      if (stop?.answer === "deny") return { ...stop, action };
      open ??= stop && { ...stop, action };
    }
    return open;
  };
}

function deciderOf(reached: Reach, account: Account, kind: PolicyKind): Decider | undefined {
  const levels = reached.levels(account, kind);
  return "exempt" in levels ? undefined : organizationPolicyDecider(levels, kind);
}

function stopped(decide: Decider | undefined, request: Request, kind: PolicyKind): Stop | undefined {
  const answer = decide?.(request);
  return answer && answer.answer !== "allow"
    ? { ...answer, answer: answer.answer, kind, action: request.action }
    : undefined;
}
