import type { Caller, Request } from "../../../policy-packs/iam/evaluation/terms/request";
import { levelsIn, type Level, type Policies } from "../../../policy-packs/iam/evaluation/policies";
import type { Account, Organization } from "../../account";
import type { CompiledPolicies, PolicyKind } from "../compile/compiled-policies";
import { knownAction, knownKey, type KnownAction } from "../../aws-knowledge";
import { levelsInForce } from "../compile/levels";
import { currentClient } from "../reach/current-client";
import { conditionKeysUsed } from "../reach/condition-keys-used";
import { unknownKeys } from "../reach/unknown-keys";
import { ofOtherProvider, onlySignsIn, signInActions } from "./federated-principal";
import { foreignPartition } from "./foreign-partition";
import type { Question } from "./question";
import { regionOfCall } from "./region-of-call";
import { resourceFault, resourceNotes } from "./resource-fault";
import { ofUnknownOwner, resourceOwner, type ResourceOwner } from "./resource-owner";
import { unknownAction } from "./unknown-action";
import { workloadNotes } from "./workload-notes";

/** The call with all that bears on it. */
export interface QuestionedCall {
  readonly request: Request;
  readonly policies: Policies;
  /** What was taken for granted. */
  readonly notes: readonly string[];
}

/** What is evaluated to answer a question; a problem where AWS could not be asked so. */
export function callOfQuestion(
  question: Question,
  organization: Organization,
  compiled: CompiledPolicies,
): QuestionedCall | { readonly problem: string } {
  const action = knownAction(question.action);
  if (!action) return { problem: unknownAction(question.action) };
  const { principal, given } = question;
  if (onlySignsIn(principal.caller) && !signInActions.has(action.id))
    return {
      problem: `An identity provider's users call nothing but ${[...signInActions].join(", ")}: ask about the role that they sign in to.`,
    };
  const resource = question.resource ?? "*";
  const fault = foreignPartition(resource, organization) ?? resourceFault(resource, action, organization);
  if (fault !== undefined) return { problem: fault };
  const region = regionOfCall(question, action, resource, organization);
  if ("problem" in region) return region;
  const context = withDefaults(question.context, {
    "aws:RequestedRegion": region.name,
    "aws:SecureTransport": "true",
    "aws:ViaAWSService": "false",
    ...currentClient,
    ...(isInstance(principal.caller) ? {} : { "ec2:RoleDelivery": [] }),
  });
  const namesNoResource = resource === "*" && action.resourceTypes.length === 0;
  const levels = (kind: PolicyKind, account: Account) => levelsInForce(compiled, organization, account, kind);
  const request = (owner: Omit<ResourceOwner, "notes">, policies: Policies): Request => ({
    caller: principal.caller,
    action: action.id,
    resource,
    namesNoResource,
    ...(owner.id !== undefined && { resourceAccount: owner.id }),
    ...(owner.account && { resourceOrganization: organization.id }),
    context,
    unknownKeys: [
      ...principal.unknown.filter((key) => !has(context, key)),
      ...openKeys(levelsIn(policies), action, principal.caller, context, question.decoded === true),
    ],
  });
  const owner = resourceOwner(question, resource, organization);
  const closed = [principal.account, owner.account].find((account) => account && account.state !== "active");
  if (closed)
    return {
      problem: `The account ${closed.key} is ${closed.state}: AWS refuses every call in it and of it.`,
    };
  const policies: Policies = {
    scp: principal.account
      ? levels("scp", principal.account)
      : { exempt: "the caller belongs to no account of the organization" },
    rcp: owner.account
      ? levels("rcp", owner.account)
      : owner.id !== undefined
        ? { exempt: "the resource belongs to no account of the organization" }
        : ofUnknownOwner(namesNoResource, organization.accounts, (account) => {
            const rcp = levels("rcp", account);
            return { request: request({ id: account.id, account }, { rcp }), rcp };
          }),
    ...given,
  };
  return {
    policies,
    notes: [
      ...principal.notes,
      ...owner.notes,
      ...region.notes,
      ...resourceNotes(resource, action),
      ...keyNotes(question.context),
      ...workloadNotes(levelsIn(policies), action.id, principal.caller, question.context),
    ],
    request: request(owner, policies),
  };
}

/** A key with a slip of the pen in it decides nothing, and the answer would not show it. */
const keyNotes = (context: Context): readonly string[] =>
  Object.keys(context)
    .filter((key) => !/^[^:]*[./]/.test(key) && !/^saml:/i.test(key) && knownKey(key) === undefined)
    .map((key) => `AWS's reference has no condition key ${key}: no policy can have looked at it.`);

type Context = NonNullable<Request["context"]>;

const has = (context: Context, key: string): boolean =>
  Object.keys(context).some((name) => name.toLowerCase() === key.toLowerCase());

/** Keys are compared without regard to case, so what is given in another spelling counts too. */
const withDefaults = (given: Context, defaults: Context): Context => ({
  ...Object.fromEntries(Object.entries(defaults).filter(([key]) => !has(given, key))),
  ...given,
});

/** The session of an instance's role bears the instance's id; only such credentials tell how they were delivered. */
const isInstance = ({ session }: Caller): boolean =>
  session !== undefined && /^i-[0-9a-f]{8,}$/.test(session);

/** A service may or may not say on whose behalf it calls. */
const ofServices = /^aws:source(?:arn|account|orgid|orgpaths)$/;

/** The keys on which the policies depend and which are not known. */
function openKeys(
  levels: readonly Level[],
  action: KnownAction,
  caller: Caller,
  context: Context,
  decoded: boolean,
): string[] {
  const asked = [...conditionKeysUsed(levels)];
  return [
    ...unknownKeys(asked, action, caller, context).filter(
      (key) => (!decoded || !key.startsWith(`${action.service}:`)) && !ofOtherProvider(key, caller),
    ),
    ...(caller.type === "service" ? asked.filter((key) => ofServices.test(key) && !has(context, key)) : []),
  ];
}
