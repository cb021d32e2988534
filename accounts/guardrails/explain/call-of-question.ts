import type { Caller, Request } from "../../../policy-packs/iam/evaluation/terms/request";
import type { Exempt, Level, Policies } from "../../../policy-packs/iam/evaluation/policies";
import type { Account, Organization } from "../../account";
import type { CompiledPolicies, PolicyKind } from "../compile/compiled-policies";
import { globalServices, knownAction, type KnownAction } from "../../aws-knowledge";
import { levelsOf } from "../compile/levels";
import { currentClient } from "../reach/current-client";
import { conditionKeysUsed } from "../reach/condition-keys-used";
import { unknownKeys } from "../reach/unknown-keys";
import type { Principal } from "./principal";
import { unknownAction } from "./unknown-action";

/** A call as a person asks about it. */
export interface Question {
  readonly principal: Principal;
  readonly action: string;
  readonly resource?: string;
  /** Whose the resource is, where its ARN does not tell; the caller's own when left out. */
  readonly resourceAccount?: Account;
  readonly region?: string;
  readonly context: Readonly<Record<string, readonly string[]>>;
  /** The context comes from AWS itself: a key of the service that is not in it was not sent. */
  readonly decoded?: boolean;
  /** Policies beside the compiled ones. */
  readonly given: Pick<Policies, "resource" | "identity" | "boundary" | "session">;
}

/** The call with all that bears on it. */
export interface QuestionedCall {
  readonly request: Request;
  readonly policies: Policies;
  /** What was taken for granted. */
  readonly notes: readonly string[];
}

/** What is evaluated to answer a question; a problem where the action is unknown. */
export function callOfQuestion(
  question: Question,
  organization: Organization,
  compiled: CompiledPolicies,
): QuestionedCall | { readonly problem: string } {
  const action = knownAction(question.action);
  if (!action) return { problem: unknownAction(question.action) };
  const { principal, given } = question;
  const resource = question.resource ?? "*";
  const owner = ownerOf(question, resource, organization);
  const region = regionOf(question, action, resource, organization);
  const reaching = (kind: PolicyKind, account: Account | undefined, reason: string) =>
    account ? levelsOf(compiled, organization, account, kind) : { exempt: reason };
  const policies: Policies = {
    scp: reaching("scp", principal.account, "the caller belongs to no account of the organization"),
    rcp: reaching("rcp", owner.account, "the resource belongs to no account of the organization"),
    ...given,
  };
  const context = withDefaults(question.context, {
    "aws:RequestedRegion": region.name,
    "aws:SecureTransport": "true",
    "aws:ViaAWSService": "false",
    ...currentClient,
    ...(isInstance(principal.caller) ? {} : { "ec2:RoleDelivery": [] }),
  });
  return {
    policies,
    notes: [...principal.notes, ...owner.notes, ...region.notes],
    request: {
      caller: principal.caller,
      action: action.id,
      resource,
      namesNoResource: resource === "*" && action.resourceTypes.length === 0,
      ...(owner.id !== undefined && { resourceAccount: owner.id }),
      ...(owner.account && { resourceOrganization: organization.id }),
      context,
      unknownKeys: [
        ...principal.unknown.filter((key) => !has(context, key)),
        ...open(policies, action, principal.caller, context, question.decoded === true),
      ],
    },
  };
}

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
function open(
  policies: Policies,
  action: KnownAction,
  caller: Caller,
  context: Context,
  decoded: boolean,
): string[] {
  const levels = Object.values(
    policies as Readonly<Record<string, Level | readonly Level[] | Exempt>>,
  ).flatMap((given) => ("exempt" in given ? [] : given));
  const asked = [...conditionKeysUsed(levels)];
  return [
    ...unknownKeys(asked, action, caller, context).filter(
      (key) => !decoded || !key.startsWith(`${action.service}:`),
    ),
    ...(caller.type === "service" ? asked.filter((key) => ofServices.test(key) && !has(context, key)) : []),
  ];
}

function ownerOf(
  { principal, resourceAccount }: Question,
  resource: string,
  { accounts }: Organization,
): { readonly id?: string; readonly account?: Account; readonly notes: readonly string[] } {
  const [, id] = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(resource) ?? [];
  if (id !== undefined) return { id, account: accounts.find((account) => account.id === id), notes: [] };
  if (resourceAccount) return { id: resourceAccount.id, account: resourceAccount, notes: [] };
  const own = principal.account;
  const note = `${resource} does not say whose it is; it is taken to be in account ${own?.name ?? ""}. Name another with --resource-account.`;
  return own
    ? {
        id: own.id,
        account: own,
        notes: resource === "*" || resource.startsWith("arn:aws:iam::aws:") ? [] : [note],
      }
    : { notes: [`It is not known whose resource is meant: name its account with --resource-account.`] };
}

function regionOf(
  { region, principal: { account }, context }: Question,
  { service }: KnownAction,
  resource: string,
  { homeRegion }: Organization,
): { readonly name: string; readonly notes: readonly string[] } {
  if (region !== undefined) return { name: region, notes: [] };
  if (has(context, "aws:RequestedRegion")) return { name: homeRegion, notes: [] };
  const global =
    homeRegion.startsWith("cn-") || homeRegion.includes("-gov-") ? undefined : globalServices.get(service);
  if (global !== undefined) return { name: global, notes: [] };
  const [, inArn] = /^arn:[^:]*:[^:]*:([a-z]{2}[a-z-]+-\d):/.exec(resource) ?? [];
  if (inArn !== undefined) return { name: inArn, notes: [] };
  const name = account?.regions[0] ?? homeRegion;
  return { name, notes: [`The call is taken to be made in ${name}; name another Region with --region.`] };
}
