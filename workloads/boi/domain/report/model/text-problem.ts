/** What XML 1.0 has no way to carry, not even escaped, and a surrogate without its partner. */
const uncarried = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;

/** The rules that FinCEN's XML guides make for every text; undefined when it keeps them. */
export function textProblem(value: string, max: number): string | undefined {
  if (value === "") return "must not be empty";
  if (/[\r\n\t]/.test(value)) return "must be one line, without tabs";
  if (uncarried.test(value)) return "has a character that XML cannot carry";
  if (value !== value.trim()) return "must not begin or end with a space";
  if ([...value].length > max) return `must be at most ${max} characters long`;
  return undefined;
}
