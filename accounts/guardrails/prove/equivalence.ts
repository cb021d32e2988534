import { casesOf } from "../../../policy-packs/controls/model/cases-of";
import type { Control } from "../../../policy-packs/controls/model/control";
import type { PolicyCase } from "../../../policy-packs/controls/model/guarded-account";
import { caseRequests } from "../../../policy-packs/controls/model/case-request";
import { organizationPolicyDecider } from "../../../policy-packs/iam/evaluation/organization-policy-decider";
import type { Answer } from "../../../policy-packs/iam/evaluation/decision";
import type { Request } from "../../../policy-packs/iam/evaluation/terms/request";
import type { Account, Organization } from "../../account";
import type { CompiledPolicies, PolicyKind } from "../compile/compiled-policies";
import { guardedAccount } from "../compile/guarded-account";
import { levelsOf } from "../compile/levels";
import { deniedBy, randomCase, seeded, vocabulary } from "./random-requests";
import { unpackedLevels } from "../compile/unpacked-levels";

/** A request on which packed and unpacked policies differ: a bug of the packer. */
export interface Difference {
  readonly kind: PolicyKind;
  readonly account: string;
  readonly request: Request;
  readonly packed: Answer;
  readonly unpacked: Answer;
}

export interface Equivalence {
  /** How many requests were decided both ways. */
  readonly requests: number;
  readonly differences: readonly Difference[];
}

/**
 * Decides every case of every control at every account, and `random` further requests, by the packed documents where they
 * are attached and by each control's own statements.
 */
export function equivalence(
  compiled: CompiledPolicies,
  organization: Organization,
  controls: readonly Control[],
  random: number,
): Equivalence {
  const members = organization.accounts.filter(({ id }) => id !== organization.managementAccount.id);
  let requests = 0;
  const differences: Difference[] = [];
  for (const [index, account] of members.entries()) {
    const guarded = guardedAccount(organization, account);
    const cases = deniedBy(controls).flatMap((denied) => Object.values(casesOf(denied, guarded)).flat());
    const words = vocabulary(deniedBy(controls), guarded);
    const draw = seeded(index + 1);
    const share = Math.ceil(random / members.length);
    const drawn: PolicyCase[] = Array.from({ length: share }, () => randomCase(draw, words, guarded));
    const compare = comparison(compiled, organization, controls, account);
    for (const one of [...cases, ...drawn]) {
      const [request] = caseRequests(guarded, one);
      // No one makes the call where no role has its caller's duty.
      if (!request) continue;
      requests++;
      differences.push(...compare(request));
    }
  }
  return { requests, differences };
}

const kinds: readonly PolicyKind[] = ["scp", "rcp"];

/** What both ways answer at an account, where they differ. */
export function comparison(
  compiled: CompiledPolicies,
  organization: Organization,
  controls: readonly Control[],
  account: Account,
): (request: Request) => readonly Difference[] {
  const deciders = kinds.map((kind) => {
    const levels = levelsOf(compiled, organization, account, kind);
    return {
      kind,
      packed: organizationPolicyDecider("exempt" in levels ? [] : levels, kind),
      unpacked: organizationPolicyDecider(unpackedLevels(organization, controls, account, kind), kind),
    };
  });
  return (request) =>
    deciders.flatMap(({ kind, packed, unpacked }) => {
      const [one, other] = [packed(request).answer, unpacked(request).answer];
      return one === other ? [] : [{ kind, account: account.key, request, packed: one, unpacked: other }];
    });
}
