import type { Control } from "../../../policy-packs/controls/model/control";
import { organizationPolicyDecider } from "../../../policy-packs/iam/evaluation/organization-policy-decider";
import type { Organization } from "../../account";
import type { CompiledPolicies, PolicyKind } from "../compile/compiled-policies";
import { documentsAbove } from "../compile/documents-above";
import { levelsOf } from "../compile/levels";
import { memberAccounts } from "../reach/member-accounts";
import { controlDenials } from "./control-denials";
import { statementsOf } from "./policy-mutants";
import type { Proof, ProofFailure } from "./proof";
import { unexpectedWildcards } from "./unexpected-wildcards";
import { proofScope, type ProofScope } from "./proof-scope";
import type { TriedCase } from "./tried-cases";

export const kinds: readonly PolicyKind[] = ["scp", "rcp"];

/**
 * Tries every case of every control at every account, and at one that is still to come into each empty unit, by the
 * documents where they are attached. A call must be refused exactly when a statement that holds there refuses it.
 */
export function prove(
  organization: Organization,
  controls: readonly Control[],
  compiled: CompiledPolicies,
  progress?: (account: string) => void,
): Proof {
  const preventive = controls.filter(({ denied = [] }) => denied.length > 0);
  const places = memberAccounts(organization).map((one) => proofScope(organization, preventive, one));
  const failures: ProofFailure[] = [];
  let calls = 0;
  for (const place of places) {
    progress?.(place.account.key);
    for (const kind of kinds) {
      calls += place.cases(kind).length;
      failures.push(
        ...failuresAt(organization, compiled, place, kind),
        ...grownAt(organization, compiled, place, kind),
      );
    }
  }
  return {
    places: places.length,
    controls: preventive.length,
    calls,
    failures,
    statements: preventive.flatMap(({ denied = [] }) => denied).length,
  };
}

/** The cases that come out wrong at a place, of all or of some. */
export function failuresAt(
  organization: Organization,
  compiled: CompiledPolicies,
  place: ProofScope,
  kind: PolicyKind,
  cases: readonly TriedCase[] = place.cases(kind),
): ProofFailure[] {
  const levels = levelsOf(compiled, organization, place.account, kind);
  const decide = organizationPolicyDecider("exempt" in levels ? [] : levels, kind);
  const carried = controlDenials(organization, compiled, place.account, kind);
  return cases.flatMap((tried): ProofFailure[] => {
    const { control, denied, name, request, own } = tried;
    const failed = (wanted: Effect, answer: ProofFailure["answer"], more: Partial<ProofFailure>) => [
      {
        control,
        sid: denied.sid,
        case: name,
        account: place.account.key,
        expected: wanted,
        answer,
        ...more,
      },
    ];
    const alone = effect(place.deniedBy(denied, request));
    if (alone !== own) return failed(own, alone, { alone: true });
    const wanted = expected(place, tried);
    const { answer, statement } = decide(request);
    if (answer !== wanted)
      return failed(
        wanted,
        answer,
        statement ? { by: { document: statement.policy, sid: statement.sid } } : {},
      );
    const [held, isDenied] = [place.holds(control), carried(control, request)];
    return own === "allow" || isDenied === held
      ? []
      : failed(effect(held), effect(isDenied), { alone: true });
  });
}

/** Wildcards above a place that reach actions for which no control asked. */
const grownAt = (
  organization: Organization,
  compiled: CompiledPolicies,
  place: ProofScope,
  kind: PolicyKind,
): ProofFailure[] =>
  documentsAbove(compiled, organization, place.account, kind).flatMap(({ documents }) =>
    documents.flatMap(({ name, content, statements }) =>
      statementsOf(content).flatMap((statement, index) => {
        const described = statements[index];
        if (!described) throw new Error(`statement ${String(index + 1)} of ${name} is not described`);
        return unexpectedWildcards(statement, described, place).map((pattern): ProofFailure => ({
          control: described.controls.join(", "),
          sid: described.sid,
          case: `${pattern} matches exactly the actions that it stands for`,
          account: place.account.key,
          expected: "allow",
          answer: "deny",
          by: { document: name, sid: described.sid },
        }));
      }),
    ),
  );

type Effect = "deny" | "allow";

const effect = (denies: boolean): Effect => (denies ? "deny" : "allow");

/** By all statements that hold at the place, each by itself. */
const expected = (place: ProofScope, { denied, own, request }: TriedCase): Effect =>
  effect(
    (own === "deny" && place.held.has(denied)) ||
      [...place.held].some((other) => other.by === denied.by && place.deniedBy(other, request)),
  );
