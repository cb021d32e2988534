import type { Lockout } from "./lockout";

/** For a person: who would be locked out of what, by which statement, and the smallest change that fixes it. */
export const lockoutReport = (lockouts: readonly Lockout[]): string =>
  lockouts.length === 0
    ? "No protected role is locked out."
    : [
        `${lockouts.length === 1 ? "1 lockout" : `${String(lockouts.length)} lockouts`}: this must not be applied.`,
        ...lockouts.map(described),
      ].join("\n\n");

function described(lockout: Lockout): string {
  const { role, why, callers, accounts, actions, regions, answer, unknown, fix } = lockout;
  const cannot = answer === "deny" ? "is denied" : "may be denied";
  return [
    `${role} ${cannot} ${few(actions, 6)} in ${few(accounts, 6)}`,
    `  who    ${few(callers, 4)}`,
    `  why    ${why}`,
    ...(regions.length > 0 ? [`  where  ${few(regions, 4)}`] : []),
    `  by     ${by(lockout)}`,
    ...(answer === "undetermined" ? [`  open   depends on ${few(unknown, 6)}, which cannot be known`] : []),
    `  fix    ${fix}`,
  ].join("\n");
}

function by({ statement, kind, target, example }: Lockout): string {
  if (!example) return "an unknown action";
  const name = kind.toUpperCase();
  if (!statement) return `no ${name} at ${target} that would allow it`;
  const { policy, index, sid, controls } = statement;
  // A statement of many controls has a name as long as them all.
  const label = sid === undefined || sid.length > 60 ? `statement ${String(index + 1)}` : sid;
  const of = controls.length === 0 ? "" : ` (${few(controls, 4)})`;
  return `${label}${of} in the ${name} ${policy}, attached to ${target}`;
}

/** "a, b, c and 7 more" */
const few = (names: readonly string[], most: number): string =>
  names.length <= most
    ? names.join(", ")
    : `${names.slice(0, most).join(", ")} and ${String(names.length - most)} more`;
