import type { Control } from "../../../policy-packs/controls/model/control";
import type { CompiledStatement } from "../../../policy-packs/iam/evaluation/compiled-policy";
import { decide } from "../../../policy-packs/iam/evaluation/decide";
import type {
  Decision,
  PolicyKind,
  StatementPlace,
  Step,
} from "../../../policy-packs/iam/evaluation/decision";
import { levelsIn, type Policies } from "../../../policy-packs/iam/evaluation/policies";
import type { Request } from "../../../policy-packs/iam/evaluation/terms/request";
import { actionMatches } from "../../../policy-packs/iam/match";
import type { StatementJson } from "../../../policy-packs/iam/statement-json";
import type { Organization } from "../../account";
import type { CompiledPolicies } from "../compile/compiled-policies";
import { guardedAccount } from "../compile/guarded-account";
import type { QuestionedCall } from "./call-of-question";
import { waysOut, type WayOut } from "./ways-out";

/** A statement that decided, with all that is known of it. */
export interface DecidingStatement extends StatementPlace {
  readonly controls: readonly Pick<Control, "id" | "title" | "why" | "remedy">[];
  /** Of a statement that denies: what would have to be different, one of which is enough. */
  readonly waysOut: readonly WayOut[];
}

export interface ExplainedStep extends Omit<Step, "statements"> {
  readonly statements: readonly DecidingStatement[];
  /** Whether it is the step that decided. */
  readonly decisive: boolean;
}

/** Why a call is let through or not. */
export interface Explanation {
  readonly answer: Decision["answer"];
  readonly request: Request;
  readonly steps: readonly ExplainedStep[];
  /** Kinds of policies that were not given, so that nothing is known of them. */
  readonly notGiven: readonly PolicyKind[];
  /** Condition keys, and policies, that an undetermined answer depends on. */
  readonly open: readonly string[];
  readonly notes: readonly string[];
}

export function explanation(
  { request, policies, notes }: QuestionedCall,
  organization: Organization,
  compiled: CompiledPolicies,
  controls: readonly Control[],
): Explanation {
  const concerned = controlsOn(request, organization, controls);
  const decision = decide(request, policies);
  const steps = decision.steps.map((step): ExplainedStep => ({
    ...step,
    decisive: step === decision.decisive,
    statements: step.statements.map((place): DecidingStatement => {
      const statement = statementAt(policies, step, place);
      const denies = statement?.source.effect === "Deny";
      return {
        ...place,
        controls: controlsOf(place, compiled, controls, concerned),
        waysOut: statement && denies && step.answer !== "allow" ? waysOut(statement, request) : [],
      };
    }),
  }));
  const named = new Set(steps.flatMap(({ statements }) => statements.map(({ policy }) => policy)));
  const ofOtherTools = organization.given
    .filter(({ name }) => named.has(name))
    .map(({ name, managedBy }) => `${name} is kept by ${managedBy}: it is changed there.`);
  const notGiven = kindsOfOthers.filter((kind) => policies[kind] === undefined);
  return {
    answer: decision.answer,
    request,
    steps,
    notGiven,
    open: decision.answer === "undetermined" ? openOf(decision.steps, notGiven).map(spelled(policies)) : [],
    notes: [...notes, ...ofOtherTools],
  };
}

/** What the policies ask for and the call does not say; where they asked for nothing, it is a policy that may allow the call. */
function openOf(steps: readonly Step[], notGiven: readonly PolicyKind[]): string[] {
  const asked = steps.filter(({ answer }) => answer === "undetermined").flatMap(({ unknown }) => unknown);
  const allowing = [
    ...(notGiven.includes("identity") ? ["identity policies"] : []),
    ...(notGiven.includes("resource") ? ["resource policy"] : []),
  ];
  return asked.length > 0 ? [...new Set(asked)] : allowing;
}

const kindsOfOthers = [
  "identity",
  "boundary",
  "session",
  "resource",
] as const satisfies readonly PolicyKind[];

function statementAt(
  policies: Policies,
  { kind, target }: Step,
  place: StatementPlace,
): CompiledStatement | undefined {
  const given = policies[kind];
  return (given ? levelsIn({ [kind]: given }) : [])
    .filter((level) => level.target === target)
    .flatMap((level) => level.policies)
    .find(({ name }) => name === place.policy)
    ?.policy.statements.find(({ index }) => index === place.index);
}

/** Keys as the policies write them; they are compared in lower case. */
function spelled(policies: Policies): (key: string) => string {
  const keys = levelsIn(policies).flatMap(({ policies: all }) =>
    all.flatMap(({ policy }) =>
      policy.statements.flatMap(({ conditions }) => conditions.map(({ key }) => key)),
    ),
  );
  const written = new Map(keys.map((key) => [key.toLowerCase(), key]));
  return (key) => written.get(key) ?? key;
}

/** Ids of the controls whose own statements speak of the action: the others were merged with them. */
function controlsOn(
  { action, resourceAccount, caller }: Request,
  organization: Organization,
  controls: readonly Control[],
): ReadonlySet<string> {
  const accounts = organization.accounts.filter(({ id }) => id === caller.account || id === resourceAccount);
  const guardedAccounts = accounts.map((account) => guardedAccount(organization, account));
  return new Set(
    controls
      .filter(({ denied = [] }) =>
        denied.some(({ statement }) =>
          guardedAccounts.some((guarded) => speaksOf(statement(guarded), action)),
        ),
      )
      .map(({ id }) => id),
  );
}

const speaksOf = (
  { Action, NotAction = [] }: Omit<StatementJson, "Sid" | "Effect">,
  action: string,
): boolean =>
  Action === undefined
    ? ![NotAction].flat().some((pattern) => actionMatches(pattern, action))
    : [Action].flat().some((pattern) => actionMatches(pattern, action));

/** The controls that a statement of the compiled policies is made of, those that the call concerns; none for other policies. */
function controlsOf(
  { policy, index }: StatementPlace,
  compiled: CompiledPolicies,
  controls: readonly Control[],
  concerned: ReadonlySet<string>,
): DecidingStatement["controls"] {
  const document = [...compiled.scp.documents, ...compiled.rcp.documents].find(({ name }) => name === policy);
  const ids = document?.statements[index]?.controls ?? [];
  const own = ids.filter((id) => concerned.has(id));
  return controls
    .filter(({ id }) => (own.length > 0 ? own : ids).includes(id))
    .map(({ id, title, why, remedy }) => ({ id, title, why, remedy }));
}
