import { UserError } from "../../terminal/user-error";

/** Condition keys from KEY=VALUE, as often as they are given; a key without a value is one that is not sent. */
export function contextOf(given: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const one of given) {
    const equals = one.indexOf("=");
    const key = one.slice(0, equals);
    if (equals < 0 || !/^[^\s:]+:\S+$/.test(key))
      throw new UserError(
        `--context ${one}: write KEY=VALUE, such as aws:PrincipalTag/team=payments; KEY= says that the call does not carry it.`,
      );
    const value = one.slice(equals + 1);
    found.set(key, [...(found.get(key) ?? []), ...(value === "" ? [] : [value])]);
  }
  return Object.fromEntries(found);
}
