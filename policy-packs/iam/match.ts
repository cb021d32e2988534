/** Compiled patterns: an organization's policies repeat the same few hundred of them thousands of times. */
const compiled = new Map<string, RegExp>();

/** Whether an IAM pattern (`*` any run, `?` one character) matches a text. Case matters unless `ignoreCase`. */
export function matches(pattern: string, value: string, ignoreCase = false): boolean {
  // Most patterns are the name of one thing: each would stay compiled for ever.
  if (!pattern.includes("*") && !pattern.includes("?"))
    return (
      pattern === value ||
      (ignoreCase && pattern.length === value.length && pattern.toLowerCase() === value.toLowerCase())
    );
  const key = ignoreCase ? `i${pattern}` : `s${pattern}`;
  let regex = compiled.get(key);
  if (!regex) compiled.set(key, (regex = compile(pattern, ignoreCase)));
  return regex.test(value);
}

/** IAM compares actions without regard to case. */
export const actionMatches = (pattern: string, action: string): boolean => matches(pattern, action, true);

/** Whether a value names one thing: no wildcard, and no policy variable, which the caller may fill in. */
export const isLiteral = (value: string): boolean => value !== "" && !/[*?]|\$\{/.test(value);

const compile = (pattern: string, ignoreCase: boolean) =>
  new RegExp(
    `^${pattern.replace(/[\\^$.*+?()[\]{}|]/g, (c) => (c === "*" ? ".*" : c === "?" ? "." : `\\${c}`))}$`,
    ignoreCase ? "is" : "s",
  );
