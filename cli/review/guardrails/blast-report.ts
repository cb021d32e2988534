import { didYouMean } from "../../../accounts/text-files/did-you-mean";
import type { BlastRadius } from "../../../accounts/guardrails/blast-radius/blast-change";
import { blastRadius } from "../../../accounts/guardrails/blast-radius/blast-radius";
import type { Persona } from "../../../accounts/guardrails/personas/persona";
import { presentPersonas } from "../../../accounts/guardrails/personas/present-personas";
import { personas } from "../../../accounts/guardrails/personas/personas";
import { accountByName } from "../../../accounts/guardrails/explain/principal";
import {
  attachedPolicies,
  fullAccessOnly,
  type AttachedPolicies,
} from "../../../accounts/guardrails/reach/attached-policies";
import { memberAccounts } from "../../../accounts/guardrails/reach/member-accounts";
import type { Organization } from "../../../accounts/account";
import type { Engine } from "../preview/engine";
import type { Io } from "../../terminal/io";
import { replayEvents, type ReplayedEvents } from "../replay/replay-events";
import { UserError } from "../../terminal/user-error";
import { basePolicies } from "./base-policies";
import { declaredPolicies } from "./declared-policies";

export interface BlastOptions {
  readonly account?: readonly string[];
  readonly persona?: readonly string[];
  readonly events?: readonly string[];
  readonly organization?: string;
  readonly "no-cache"?: boolean;
}

export interface BlastReport {
  readonly base: string;
  readonly radius: BlastRadius;
  /** Where events were given. */
  readonly replayed?: ReplayedEvents;
}

/** Compares the guardrails as the organization's files and the controls make it with one before it: nothing where none is named. */
export async function blastReport(
  engine: Engine,
  base: string | undefined,
  { account, persona, events, organization: directory, ...given }: BlastOptions,
  io: Io,
): Promise<BlastReport> {
  const { organization, root, policies } = declaredPolicies(engine, { organization: directory }, io.cwd);
  const chosen = {
    accounts: chosenAccounts(organization, account),
    personas: chosenPersonas(organization, persona),
  };
  const after = attachedPolicies(policies);
  const before: AttachedPolicies =
    base === undefined
      ? fullAccessOnly
      : await basePolicies(base, { root, organization: directory, cache: given["no-cache"] !== true }, io);
  return {
    base: base ?? "nothing attached",
    radius: blastRadius(organization, before, after, chosen),
    ...(events && { replayed: await replayEvents(organization, before, after, events, io) }),
  };
}

function chosenAccounts(
  organization: Organization,
  names: readonly string[] | undefined,
): readonly string[] | undefined {
  const known = memberAccounts(organization).map(({ account }) => account.key);
  return names?.map((name) => {
    const found = accountByName(name, organization);
    const key = "key" in found ? found.key : name;
    if (!known.includes(key))
      throw new UserError(
        key === organization.managementAccount.key
          ? `--account ${name}: the management account is reached by no policy.`
          : `--account ${name}: there is no such account.${didYouMean(name, known)}`,
      );
    return key;
  });
}

function chosenPersonas(
  organization: Organization,
  names: readonly string[] | undefined,
): readonly Persona[] | undefined {
  const present = presentPersonas(organization);
  const known = present.map(({ name }) => name);
  return names?.map((name) => {
    const found = present.find((one) => one.name === name);
    if (found) return found;
    throw new UserError(
      personas.some((one) => one.name === name)
        ? `--persona ${name}: protected-roles.yaml names no role of that duty.`
        : `--persona ${name}: there are ${known.join(", ")}.${didYouMean(name, known)}`,
    );
  });
}
