import { wholeBook, type Chapter } from "./chapters";
import { packedDocument, type PackedDocument } from "./document";
import type { HeldStatement } from "./held-statement";

/** A part of what a target holds, small enough for one document unless a single control is too large. */
export interface Part extends PackedDocument {
  /** Of the chapter; empty where one document holds all. */
  readonly chapter: string;
  readonly held: readonly HeldStatement[];
}

/** The statements of one target, divided only where a document would be too long even when it is packed tightly. */
export function divided(
  held: readonly HeldStatement[],
  longest: number,
  chapter: Chapter = wholeBook,
): readonly Part[] {
  if (held.length === 0) return [];
  const readable = packedDocument(held);
  const whole = readable.content.length <= longest ? readable : packedDocument(held, true);
  if (whole.content.length <= longest || isOneControl(held))
    return [{ chapter: chapter.name, held, ...whole }];
  return chapter.parts().flatMap((part) =>
    divided(
      held.filter(({ control }) => part.holds(control)),
      longest,
      part,
    ),
  );
}

const isOneControl = ([first, ...others]: readonly HeldStatement[]): boolean =>
  others.every(({ control }) => control === first?.control);
