/** Where brackets outside of strings get deeper than `most`: a parser that recurses would end in a stack overflow. */
export function tooDeepAt(text: string, most: number): number | undefined {
  let [depth, quoted] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character === "\\") at++;
      else if (character === '"' || character === "\n") quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "{" || character === "[") {
      if (++depth > most) return at;
    } else if (character === "}" || character === "]") depth--;
  }
  return undefined;
}
