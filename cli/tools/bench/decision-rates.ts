import { join } from "node:path";
import { parseOrganization } from "../../../accounts/organization-files/organization";
import { compiledPolicies } from "../../../accounts/guardrails/compile/compile";
import { guardedAccount } from "../../../accounts/guardrails/compile/guarded-account";
import { levelsOf } from "../../../accounts/guardrails/compile/levels";
import { triedCases } from "../../../accounts/guardrails/prove/tried-cases";
import { controls } from "../../../policy-packs/controls";
import { decide } from "../../../policy-packs/iam/evaluation/decide";
import { organizationPolicyDecider } from "../../../policy-packs/iam/evaluation/organization-policy-decider";
import type { Level } from "../../../policy-packs/iam/evaluation/policies";
import type { Request } from "../../../policy-packs/iam/evaluation/terms/request";
import { knownTo } from "../../../stacks/model/program";
import { programs } from "../../../stacks/programs";
import { packageRoot } from "../../../accounts/package-root";

export interface DecisionRate {
  readonly case: string;
  readonly perSecond: number;
}

/**
 * Requests decided per second of one core by the SCPs that reach a production account of the sample: every case of every
 * control, from the index and by the plain interpreter, whose answers must be the same.
 */
export function decisionRates(): readonly DecisionRate[] {
  const { scp, asked } = production();
  const decider = organizationPolicyDecider(scp, "scp");
  const plain = (request: Request) => decide(request, { scp });
  const differs = asked.find((request) => decider(request).answer !== plain(request).answer);
  if (differs) throw new Error(`index and interpreter differ on ${JSON.stringify(differs)}`);
  return [
    { case: "SCPs, from the index", perSecond: rate(decider, asked, 200) },
    { case: "SCPs, by the interpreter", perSecond: rate(plain, asked, 10) },
  ];
}

function production(): { readonly scp: readonly Level[]; readonly asked: readonly Request[] } {
  const parsed = parseOrganization(
    join(packageRoot(), "accounts", "organization"),
    knownTo(programs, () => controls),
  );
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  const { organization } = parsed;
  const account = organization.accounts.find(({ environment }) => environment === "production");
  const compiled = compiledPolicies(organization, controls);
  if (!account || "overQuota" in compiled) throw new Error("the sample has no production account that fits");
  const levels = levelsOf(compiled.policies, organization, account, "scp");
  if ("exempt" in levels) throw new Error(levels.exempt);
  const cases = triedCases(controls, guardedAccount(organization, account), "scp");
  return { scp: levels, asked: cases.map(({ request }) => request) };
}

/** The time that this process was given: others may keep the core busy. */
function rate(ask: (request: Request) => unknown, asked: readonly Request[], rounds: number): number {
  const started = process.cpuUsage();
  for (let round = 0; round < rounds; round++) for (const request of asked) ask(request);
  const { user, system } = process.cpuUsage(started);
  return (rounds * asked.length * 1e6) / (user + system);
}
