/** The first key that stands twice in one object of a JSON text: `JSON.parse` would silently drop one of the two. */
export function duplicateKey(json: string): string | undefined {
  const open: Set<string>[] = [];
  // Outside of strings only brackets matter; a string is a key when a colon follows.
  for (const [token, text, colon] of json.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[[\]{}]/g)) {
    if (token === "{" || token === "[") open.push(new Set());
    else if (token === "}" || token === "]") open.pop();
    else if (text !== undefined && colon !== undefined) {
      const name = JSON.parse(text) as string;
      const seen = open.at(-1);
      if (seen?.has(name)) return name;
      seen?.add(name);
    }
  }
  return undefined;
}
