/** Whether an IAM pattern (`*` any run, `?` one character) matches a text. Case matters unless `ignoreCase`. */
export function matches(pattern: string, value: string, ignoreCase = false): boolean {
  const regex = new RegExp(
    `^${[...pattern].map((c) => (c === "*" ? ".*" : c === "?" ? "." : escape(c))).join("")}$`,
    ignoreCase ? "is" : "s",
  );
  return regex.test(value);
}

/** IAM compares actions without regard to case. */
export const actionMatches = (pattern: string, action: string): boolean => matches(pattern, action, true);

const escape = (character: string) => character.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
