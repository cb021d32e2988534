import type { Control } from "../../../policy-packs/controls/model/control";
import type { Denied } from "../../../policy-packs/controls/model/denied";
import type { GuardedAccount } from "../../../policy-packs/controls/model/guarded-account";
import type { Account, Organization, OrganizationalUnit } from "../../account";
import type { Target } from "./compiled-policies";
import { unitTarget } from "./documents-above";
import { futureAccount, guardedAccount } from "./guarded-account";
import { statementBody, type StatementBody, type ControlStatement } from "./control-statement";
import { membersOf } from "./tree";

export interface StatementPlacement {
  readonly target: Target;
  readonly statement: ControlStatement;
}

/**
 * Every statement at the highest place below which it holds for all accounts and comes out the same. One that names the
 * account itself stays at the account, even where that is its unit's only one: the next would inherit it.
 */
export function placements(organization: Organization, controls: readonly Control[]): StatementPlacement[] {
  const guardedAt = guardedAccounts(organization);
  return controls.flatMap(({ id, denied = [] }) =>
    denied.flatMap((one) =>
      placementsIn(statementBelow(guardedAt, id, one, organization.root, [])).map(
        ({ target, body: inner }) => ({
          target,
          statement: { kind: one.by, control: id, sid: one.sid, body: inner },
        }),
      ),
    ),
  );
}

type GuardedAccountAt = (place: Account | OrganizationalUnit) => GuardedAccount;

/** The guarded account of each unit and account is made once, for all statements. */
function guardedAccounts(organization: Organization): GuardedAccountAt {
  const made = new Map<Account | OrganizationalUnit, GuardedAccount>();
  return (place) => {
    const guarded = made.get(place) ?? guardedAccount(organization, place);
    made.set(place, guarded);
    return guarded;
  };
}

/** What a statement is for a unit or an account; `text` is undefined where it does not hold. */
interface Outcome {
  readonly target: Target;
  readonly text?: string;
  readonly body?: StatementBody;
  /** Those below; the statement is the same for all of them exactly when it has one text here. */
  readonly below: readonly Outcome[];
}

function statementBelow(
  guardedAt: GuardedAccountAt,
  control: string,
  denied: Denied,
  unit: OrganizationalUnit,
  chosenAbove: readonly string[],
): Outcome {
  const chosen = [...chosenAbove, ...unit.guardrails];
  const holds = denied.holds === "everywhere" || chosen.includes(control);
  const here = (place: Account | OrganizationalUnit, target: Target, mayDiffer: boolean): Outcome => {
    if (!holds) return { target, below: [] };
    const guarded = guardedAt(place);
    if (!mayDiffer && namesAccount(denied, guarded)) return { target, below: [] };
    const inner = statementBody(denied.statement(guarded));
    return { target, text: JSON.stringify(inner), body: inner, below: [] };
  };
  const target = unitTarget(unit);
  const below = [
    ...membersOf(unit).map((account) => here(account, { kind: "account", account: account.key }, true)),
    ...unit.units.map((inner) => statementBelow(guardedAt, control, denied, inner, chosen)),
  ];
  if (below.length === 0) return here(unit, target, false);
  const [first] = below;
  const shared =
    first?.text !== undefined &&
    below.every(({ text }) => text === first.text) &&
    // Of two accounts that it is the same for, it can name neither.
    !membersOf(unit)
      .slice(0, 1)
      .some((account) => namesAccount(denied, guardedAt(account)));
  return { target, below, ...(shared && { text: first.text, body: first.body }) };
}

const placementsIn = ({ target, body: inner, below }: Outcome): { target: Target; body: StatementBody }[] =>
  inner ? [{ target, body: inner }] : below.flatMap(placementsIn);

/** Whether the statement would be another for another account that is like this one in all else. */
const namesAccount = ({ statement }: Denied, guarded: GuardedAccount): boolean =>
  JSON.stringify(statementBody(statement({ ...guarded, account: futureAccount }))) !==
  JSON.stringify(statementBody(statement({ ...guarded, account: otherFutureAccount })));

const otherFutureAccount = "000000000001";
