import type { Answer } from "../../../policy-packs/iam/evaluation/decision";
import type { Organization } from "../../account";
import { guardedAccount } from "../compile/guarded-account";
import { accountClasses } from "../reach/account-classes";
import type { AttachedPolicies } from "../reach/attached-policies";
import { memberAccounts } from "../reach/member-accounts";
import { reach } from "../reach/reach";
import type { Persona } from "../personas/persona";
import { presentPersonas } from "../personas/present-personas";
import { actionGroups } from "./action-groups";
import { answers } from "./answers";
import type { BlastChange, BlastRadius } from "./blast-change";
import { personaCalls } from "./persona-calls";
import { byControl, type Part } from "./by-control";

export interface BlastChoice {
  readonly accounts?: readonly string[];
  readonly personas?: readonly Persona[];
}

/** Compares what two sets of policies answer to every action of AWS, for each persona in each account. */
export function blastRadius(
  organization: Organization,
  before: AttachedPolicies,
  after: AttachedPolicies,
  { accounts, personas = presentPersonas(organization) }: BlastChoice = {},
): BlastRadius {
  const [was, is] = [reach(organization, before), reach(organization, after)];
  const places = memberAccounts(organization).filter(
    ({ account }) => accounts?.includes(account.key) ?? true,
  );
  const placeOf = new Map(places.map((one) => [one.account.key, one]));
  const classes = accountClasses(
    places.map(({ account }) => account),
    [was, is],
  );
  const groups = actionGroups([...was.statements, ...is.statements]);
  const found = new Map<string, Found>();
  for (const { account, accounts: alike } of classes) {
    const place = placeOf.get(account.key);
    if (!place) throw new Error(`the account ${account.key} has no place`);
    const guarded = guardedAccount(organization, place.guardedAs);
    const divided = byControl(guarded);
    const [old, now] = [answers(place.account, was), answers(place.account, is)];
    for (const persona of personas) {
      const calls = personaCalls(guarded, persona);
      const own = new Map<string, Found>();
      for (const group of groups) {
        const [one, other] = [old(group, calls), now(group, calls)];
        if (one === other || (one.answer === other.answer && one.why === other.why)) continue;
        const decisive = other.answer === "allow" ? one : other;
        const side = other.answer === "allow" ? was : is;
        for (const part of divided(group, decisive.statements, side))
          note(own, { was: one.answer, is: other.answer, by: part.by, unknown: decisive.unknown }, part);
      }
      for (const one of own.values())
        merge(
          found,
          one,
          persona.name,
          alike.map(({ key }) => key),
        );
    }
  }
  return {
    changes: gathered([...found.values()]),
    accounts: places.length,
    personas: personas.length,
    actions: groups.reduce((sum, { actions }) => sum + actions.length, 0),
  };
}

interface Found {
  readonly change: Omit<BlastChange, "personas" | "accounts" | "actions">;
  readonly parts: Part[];
  /** Names of accounts by persona. */
  readonly where: Map<string, string[]>;
}

function note(own: Map<string, Found>, change: Found["change"], part: Part): void {
  const key = JSON.stringify(change);
  const found = own.get(key);
  if (found) found.parts.push(part);
  else own.set(key, { change, parts: [part], where: new Map() });
}

/** Accounts and personas to which the same happens share it. */
function merge(
  all: Map<string, Found>,
  { change, parts }: Found,
  persona: string,
  accounts: readonly string[],
): void {
  const key = JSON.stringify([change, parts.map((part) => part.key).sort()]);
  let found = all.get(key);
  if (!found) all.set(key, (found = { change, parts, where: new Map() }));
  found.where.set(persona, [...(found.where.get(persona) ?? []), ...accounts]);
}

const order: readonly Answer[] = ["deny", "undetermined", "allow"];

function gathered(found: readonly Found[]): BlastChange[] {
  return found
    .flatMap(({ change, parts, where }) => {
      const actions = parts.flatMap((part) => part.actions).sort();
      const byAccounts = new Map<
        string,
        { readonly accounts: readonly string[]; readonly personas: string[] }
      >();
      for (const [persona, accounts] of where) {
        const key = JSON.stringify(accounts);
        const shared = byAccounts.get(key);
        if (shared) shared.personas.push(persona);
        else byAccounts.set(key, { accounts, personas: [persona] });
      }
      return [...byAccounts.values()].map((both): BlastChange => ({ ...change, ...both, actions }));
    })
    .sort(
      (a, b) =>
        order.indexOf(a.is) - order.indexOf(b.is) ||
        b.accounts.length * b.personas.length - a.accounts.length * a.personas.length ||
        b.actions.length - a.actions.length,
    );
}
