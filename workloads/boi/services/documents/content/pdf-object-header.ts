/** Whether "5 0 obj" is anywhere, also with comments between its words, which count as white space. */
export function hasObjectHeader(text: string): boolean {
  for (const { index } of text.matchAll(/(?<=[\0\s])obj\b/g)) {
    const generation = skipped(text, index, isWhite);
    if (endsComment(text, generation, index)) return true;
    const number = skipped(text, generation, isDigit);
    if (number === generation) continue;
    const before = skipped(text, number, isWhite);
    if (endsComment(text, before, number)) return true;
    if (before < number && isDigit(text[before - 1])) return true;
  }
  return false;
}

const isWhite = (character = "x") => /[\0\s]/.test(character);
const isDigit = (character = "x") => /\d/.test(character);
const isLineEnd = (character = "\n") => character === "\n" || character === "\r";

/** Backwards from `at`, over characters of one kind. */
function skipped(text: string, at: number, kind: (character?: string) => boolean): number {
  let to = at;
  while (to > 0 && kind(text[to - 1])) to -= 1;
  return to;
}

/** Whether a line that ends between the two places has a comment. */
function endsComment(text: string, from: number, to: number): boolean {
  if (!/[\r\n]/.test(text.slice(from, to))) return false;
  for (let at = from - 1; at >= 0 && !isLineEnd(text[at]); at -= 1) if (text[at] === "%") return true;
  return false;
}
