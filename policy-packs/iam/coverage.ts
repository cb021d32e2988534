/** Patterns as IAM writes them, or everything but what some patterns match (NotAction, NotResource). */
export type Reach = { readonly only: string } | { readonly not: readonly string[] };

/** Whether whatever `inner` reaches, `outer` reaches too. When in doubt, false. */
export function covers(outer: Reach, inner: Reach, ignoreCase = false): boolean {
  const fold = (pattern: string) => normal(ignoreCase ? pattern.toLowerCase() : pattern);
  if ("only" in outer && "only" in inner) return includes(fold(outer.only), fold(inner.only));
  if ("only" in outer) return fold(outer.only) === "*";
  if ("only" in inner) return outer.not.every((pattern) => !overlap(fold(pattern), fold(inner.only)));
  return outer.not.every((pattern) => inner.not.some((wider) => includes(fold(wider), fold(pattern))));
}

/** Whether every text that `inner` matches is matched by `outer`; `*` is any run, `?` any one character. */
function includes(outer: string, inner: string): boolean {
  return walk(outer, inner, (o, i) => o === i || (o === "?" && i !== "*"));
}

/** Whether some text is matched by both. Of patterns so long that no one would wait for the answer, true. */
export function overlap(one: string, other: string): boolean {
  if (one.length * other.length > longest) return true;
  // Row i, place j: whether what follows i in `one` and j in `other` can be met by the same text.
  let below = new Uint8Array(other.length + 1);
  for (let i = one.length; i >= 0; i--) {
    const row = new Uint8Array(other.length + 1);
    for (let j = other.length; j >= 0; j--) {
      const [a, b] = [one[i], other[j]];
      let met: boolean;
      if (a === undefined && b === undefined) met = true;
      else if (a === "*") met = below[j] === 1 || (b !== undefined && row[j + 1] === 1);
      else if (b === "*") met = row[j + 1] === 1 || (a !== undefined && below[j] === 1);
      else
        met = a !== undefined && b !== undefined && (a === b || a === "?" || b === "?") && below[j + 1] === 1;
      row[j] = met ? 1 : 0;
    }
    below = row;
  }
  return below[0] === 1;
}

const longest = 10_000_000;

/** Matches `inner`'s characters one by one; a `*` of `outer` takes any of them, wildcards included. */
function walk(outer: string, inner: string, same: (o: string, i: string) => boolean): boolean {
  let [o, i, star, resume] = [0, 0, -1, 0];
  while (i < inner.length) {
    const [a, b] = [outer[o], inner[i]];
    if (a === "*") [star, resume, o] = [o, i, o + 1];
    else if (a !== undefined && b !== undefined && same(a, b)) [o, i] = [o + 1, i + 1];
    else if (star >= 0) [o, i, resume] = [star + 1, resume + 1, resume + 1];
    else return false;
  }
  while (outer[o] === "*") o++;
  return o === outer.length;
}

/** A run of wildcards means the same in any order: `*?` and `?*` are both "at least one character". */
const normal = (pattern: string): string =>
  pattern.replace(/[*?]{2,}/g, (run) => run.replace(/\*/g, "") + (run.includes("*") ? "*" : ""));
