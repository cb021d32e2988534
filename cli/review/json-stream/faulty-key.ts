import { jsonKeys } from "../../../policy-packs/iam/parser/json-keys";

export interface FaultyKey {
  readonly key: string;
  readonly index: number;
  readonly twice: boolean;
}

export const reservedKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** The first key of a valid JSON text that is reserved or written twice. Slow, for when it is known that there is one. */
export function faultyKey(text: string): FaultyKey {
  for (const { name, at, repeated } of jsonKeys(text))
    if (repeated || reservedKeys.has(name)) return { key: name, index: at, twice: repeated };
  throw new Error("no key of the text is faulty");
}
