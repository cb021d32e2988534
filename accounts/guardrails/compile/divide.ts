import { undivided, type Division } from "./divisions";
import { packedDocument, type PackedDocument } from "./document";
import type { ControlStatement } from "./control-statement";

/** A part of what a target holds, small enough for one document unless a single control is too large. */
export interface Part extends PackedDocument {
  /** Of the chapter; empty where one document holds all. */
  readonly division: string;
  readonly held: readonly ControlStatement[];
}

/** The statements of one target, divided only where a document would be too long even when it is packed tightly. */
export function dividedStatements(
  held: readonly ControlStatement[],
  longest: number,
  chapter: Division = undivided,
): readonly Part[] {
  if (held.length === 0) return [];
  const readable = packedDocument(held);
  const whole = readable.content.length <= longest ? readable : packedDocument(held, true);
  if (whole.content.length <= longest || isOneControl(held))
    return [{ division: chapter.name, held, ...whole }];
  return chapter.parts().flatMap((part) =>
    dividedStatements(
      held.filter(({ control }) => part.holds(control)),
      longest,
      part,
    ),
  );
}

const isOneControl = ([first, ...others]: readonly ControlStatement[]): boolean =>
  others.every(({ control }) => control === first?.control);
