import { covers, overlap } from "../../coverage";
import type { Truth } from "./truth";

/**
 * A text with wildcards, cut at each `*`. A mark stands for `?`, so that a `?` or `*` that is meant literally (from
 * `${?}` or from a variable's value) can stand beside it.
 */
export interface Pattern {
  readonly parts: readonly string[];
}

/** No character: Unicode guarantees that it never is one. */
const anyOne = "\uFFFF";

export type Piece = { readonly wild: string } | { readonly literal: string };

export function pattern(pieces: readonly Piece[]): Pattern {
  const parts = [""];
  const add = (text: string) => parts.push((parts.pop() ?? "") + text);
  for (const piece of pieces) {
    if ("literal" in piece) add(piece.literal);
    else
      piece.wild.split("*").forEach((text, index) => {
        if (index > 0) parts.push("");
        add(text.replaceAll("?", anyOne));
      });
  }
  return { parts };
}

/** Greedy and without going back over earlier parts, so that no policy can make it slow. */
export function patternMatches({ parts }: Pattern, value: string): boolean {
  const first = parts[0] ?? "";
  if (parts.length === 1) return first.length === value.length && meets(first, value, 0);
  const last = parts[parts.length - 1] ?? "";
  if (first.length + last.length > value.length || !meets(first, value, 0)) return false;
  const end = value.length - last.length;
  if (!meets(last, value, end)) return false;
  let from = first.length;
  for (let index = 1; index < parts.length - 1; index++) {
    const part = parts[index] ?? "";
    const at = find(part, value, from, end);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

function find(part: string, value: string, from: number, end: number): number {
  if (!part.includes(anyOne)) {
    const at = value.indexOf(part, from);
    return at >= 0 && at + part.length <= end ? at : -1;
  }
  for (let at = from; at + part.length <= end; at++) if (meets(part, value, at)) return at;
  return -1;
}

function meets(part: string, value: string, at: number): boolean {
  if (!part.includes(anyOne)) return value.startsWith(part, at);
  for (let index = 0; index < part.length; index++)
    if (part[index] !== anyOne && part[index] !== value[at + index]) return false;
  return true;
}

/**
 * Whether the pattern matches whatever a second one, written as text, matches: all of it, nothing of it, or a part, and
 * then it depends on `name`.
 */
export function patternReaches(outer: Pattern, inner: string, name: string): Truth {
  let known = reached.get(outer);
  if (!known) reached.set(outer, (known = new Map()));
  let truth = known.get(inner);
  if (truth === undefined) {
    // No one asks for more kinds of resources than there are; beyond that they are made up.
    if (known.size >= 10_000) known.clear();
    known.set(inner, (truth = reaches(outer, inner, name)));
  }
  return truth;
}

/** A pattern is asked about the same few again and again, which takes long to find out. */
const reached = new WeakMap<Pattern, Map<string, Truth>>();

function reaches(outer: Pattern, inner: string, name: string): Truth {
  const text = outer.parts.join("*").replaceAll(anyOne, "?");
  if (!overlap(text, inner)) return false;
  const plain = !outer.parts.some((part) => /[*?]/.test(part));
  return plain && covers({ only: text }, { only: inner }) ? true : [name];
}

export const isWild = (text: string): boolean => text.includes("*") || text.includes("?");
