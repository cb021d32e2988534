import type { Call } from "./terms/call";
import type { CompiledStatement } from "./compiled-policy";
import type { PolicyKind, StatementPlace, Step } from "./decision";
import type { Level, NamedPolicy } from "./policies";
import { applies } from "./statement";
import { either, isUnknown, type Truth } from "./terms/truth";

/** What the policies of one level say of a call. */
export interface Weighed {
  readonly kind: PolicyKind;
  readonly target: string;
  readonly denies: Truth;
  readonly allows: Truth;
  /** The statements that apply or may apply, by effect. */
  readonly denying: readonly StatementPlace[];
  readonly allowing: readonly StatementPlace[];
}

/** Asks every statement of a level: the plain interpreter. */
export function weighed(kind: PolicyKind, { target, policies }: Level, call: Call): Weighed {
  let denies: Truth = false;
  let allows: Truth = false;
  const denying: [Truth, StatementPlace][] = [];
  const allowing: [Truth, StatementPlace][] = [];
  for (const policy of policies)
    for (const statement of policy.policy.statements) {
      const truth = applies(statement, call);
      if (truth === false) continue;
      const found: [Truth, StatementPlace] = [truth, place(policy, statement)];
      if (statement.source.effect === "Deny") {
        denies = either(denies, truth);
        denying.push(found);
      } else {
        allows = either(allows, truth);
        allowing.push(found);
      }
    }
  return { kind, target, denies, allows, denying: decisive(denying), allowing: decisive(allowing) };
}

export const place = ({ name }: NamedPolicy, { index, source }: CompiledStatement): StatementPlace => ({
  policy: name,
  index,
  ...(source.sid === undefined ? {} : { sid: source.sid }),
});

/** Those that surely apply where there are any, else those that may. */
const decisive = (found: readonly [Truth, StatementPlace][]): readonly StatementPlace[] => {
  const sure = found.filter(([truth]) => truth === true);
  return (sure.length > 0 ? sure : found).map(([, where]) => where);
};

/** What a level's policies come to as a step of a decision. */
export function step({ kind, target, denies, allows, denying, allowing }: Weighed): Step {
  const at = { kind, target };
  if (denies === true) return { ...at, answer: "deny", statements: denying, unknown: [] };
  // Whether or not a Deny applies, nothing allows.
  if (allows === false) return { ...at, answer: "implicit deny", statements: [], unknown: [] };
  if (denies === false && allows === true)
    return { ...at, answer: "allow", statements: allowing, unknown: [] };
  return {
    ...at,
    answer: "undetermined",
    statements: [...(denies === false ? [] : denying), ...(allows === true ? [] : allowing)],
    unknown: [...new Set([denies, allows].flatMap((truth) => (isUnknown(truth) ? truth : [])))],
  };
}
