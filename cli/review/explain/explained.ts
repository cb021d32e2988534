import { callOfQuestion } from "../../../accounts/guardrails/explain/call-of-question";
import type { Denial } from "../../../accounts/guardrails/explain/denial";
import { denialAdvice } from "../../../accounts/guardrails/explain/denial-advice";
import { explanation, type Explanation } from "../../../accounts/guardrails/explain/explanation";
import { accountByName, principalOf } from "../../../accounts/guardrails/explain/principal";
import type { Account, Organization } from "../../../accounts/account";
import { currentPolicies, type CurrentPolicies } from "../guardrails/current-policies";
import type { Reader } from "../preview/declared";
import type { Io } from "../../terminal/io";
import { UserError } from "../../terminal/user-error";
import { contextOf } from "./context";
import { givenPolicies } from "./given-policies";
import type { CallGiven } from "./options";

/** What there is to say of a call: every format is rendered from this value and nothing else. */
export interface Explained {
  /** As AWS reported it, where a message was given. */
  readonly denial?: Denial;
  readonly advice: readonly string[];
  /** Absent where a message does not say enough of the call. */
  readonly explanation?: Explanation;
}

/** What the organization's policies, and those that are given beside them, answer to one call. */
export async function explained(
  engine: Reader,
  given: CallGiven,
  denial: Denial | undefined,
  io: Pick<Io, "cwd" | "stdin">,
): Promise<Explained> {
  const here = currentPolicies(engine, given, io.cwd);
  const call = { ...callOf(denial), ...defined(given) };
  const found =
    call.principal === undefined || call.action === undefined
      ? undefined
      : await explainCall(here, call, denial, io);
  return {
    ...(denial && { denial }),
    advice: denial ? denialAdvice(denial, found) : [],
    ...(found && { explanation: found }),
  };
}

/** What a message says of the call; a caller or a resource that is no ARN, such as the name of a session, is left open. */
const callOf = (denial: Denial | undefined): CallGiven => ({
  ...(denial?.principal?.startsWith("arn:") === true && { principal: denial.principal }),
  ...(denial?.action !== undefined && { action: denial.action }),
  ...(denial?.resource?.startsWith("arn:") === true && { resource: denial.resource }),
});

const defined = (given: CallGiven): CallGiven =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

async function explainCall(
  { organization, controls, rollout, policies }: CurrentPolicies,
  call: CallGiven,
  denial: Denial | undefined,
  io: Pick<Io, "cwd" | "stdin">,
): Promise<Explanation> {
  const { principal: written = "", action = "", resource } = call;
  const principal = sound(principalOf(written, organization, account(call.account, organization)));
  const resourceAccount = ownerGiven(call["resource-account"], organization);
  const question = {
    principal,
    action,
    ...(resource !== undefined && { resource }),
    ...(resourceAccount !== undefined && { resourceAccount }),
    ...(call.region !== undefined && { region: call.region }),
    context: { ...denial?.context, ...contextOf(call.context ?? []) },
    decoded: denial?.context !== undefined,
    given: await givenPolicies(call, principal.caller.arn ?? written, resource ?? "*", io),
  };
  const found = explanation(
    sound(callOfQuestion(question, organization, policies)),
    organization,
    policies,
    controls,
  );
  const stage = rollout?.change?.stages[rollout.change.entered - 1];
  return stage
    ? {
        ...found,
        notes: [
          ...found.notes,
          `A change is being rolled out and is in stage ${stage.name}: what is deployed there was asked, not all that is declared.`,
        ],
      }
    : found;
}

const account = (written: string | undefined, organization: Organization): Account | undefined =>
  written === undefined ? undefined : sound(accountByName(written, organization));

/** An owner may be a stranger, whom the organization's files do not name. */
const ownerGiven = (written: string | undefined, organization: Organization): string | undefined =>
  written !== undefined && /^\d{12}$/.test(written) ? written : account(written, organization)?.id;

function sound<T extends object>(result: T | { readonly problem: string }): T {
  if ("problem" in result) throw new UserError(result.problem);
  return result;
}
