export interface JsonKey {
  readonly name: string;
  /** Where its opening quote is in the text. */
  readonly at: number;
  /** Whether its object has had the same key before: `JSON.parse` would silently drop one of the two. */
  readonly repeated: boolean;
}

/** Every key of every object in a valid JSON text. */
export function* jsonKeys(json: string): Generator<JsonKey> {
  const open: Set<string>[] = [];
  // Outside of strings only brackets matter; a string is a key when a colon follows.
  for (const match of json.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[[\]{}]/g)) {
    const [token, string, colon] = match;
    if (token === "{" || token === "[") open.push(new Set());
    else if (token === "}" || token === "]") open.pop();
    else if (string !== undefined && colon !== undefined) {
      const name = JSON.parse(string) as string;
      const names = open.at(-1);
      yield { name, at: match.index, repeated: names?.has(name) === true };
      names?.add(name);
    }
  }
}
