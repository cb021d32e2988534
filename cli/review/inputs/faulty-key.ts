export interface FaultyKey {
  readonly key: string;
  readonly index: number;
  readonly twice: boolean;
}

export const reservedKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** The first key of a valid JSON text that is reserved or written twice. Slow, for when it is known that there is one. */
export function faultyKey(text: string): FaultyKey {
  const open: (Set<string> | undefined)[] = [];
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]]/gs;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match;
    if (found === "{") open.push(new Set());
    else if (found === "[") open.push(undefined);
    else if (found === "}" || found === "]") open.pop();
    else if (/^\s*:/.test(text.slice(token.lastIndex, token.lastIndex + 200))) {
      const key = JSON.parse(found) as string;
      const keys = open.at(-1);
      const twice = keys?.has(key) === true;
      if (twice || reservedKeys.has(key)) return { key, index: match.index, twice };
      keys?.add(key);
    }
  }
  throw new Error("no key of the text is faulty");
}
