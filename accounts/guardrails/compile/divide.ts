import { undivided, type Division } from "./divisions";
import { packedDocument, type PackedDocument } from "./document";
import type { ControlStatement } from "./control-statement";
import type { KindQuotas } from "../../policy-quotas";

/** A part of what a target holds, small enough for one document unless a single control is too large. */
export interface Part extends PackedDocument {
  /** Of the chapter; empty where one document holds all. */
  readonly division: string;
  readonly held: readonly ControlStatement[];
}

/**
 * The statements of one target. While there are slots, what is too long for a document as it is written is divided; after
 * that it is packed, and divided further only where even tightly packed it is too long. What becomes of a document depends
 * on what is in it alone, so that a change of one touches no other.
 */
export const dividedStatements = (
  held: readonly ControlStatement[],
  { characters, documents }: KindQuotas,
  /** Slots that other tools' policies have. */
  taken = 0,
): readonly Part[] =>
  divided(held, characters.value, timesToHalve(documents.value - reserve - taken), undivided);

/** One slot is AWS's own; another is left for attaching something by hand when it is urgent. */
export const reserve = 2;

/** How often documents can be halved until they take all of these slots. */
const timesToHalve = (slots: number): number => Math.floor(Math.log2(Math.max(slots, 1)));

function divided(
  held: readonly ControlStatement[],
  longest: number,
  halvings: number,
  chapter: Division,
): readonly Part[] {
  if (held.length === 0) return [];
  const part = (packed: PackedDocument): readonly Part[] => [{ division: chapter.name, held, ...packed }];
  const plain = packedDocument(held, "plain");
  if (plain.content.length <= longest) return part(plain);
  const single = isOneControl(held);
  if (halvings === 0 || single) {
    const packed = packings
      .map((packing) => packedDocument(held, packing))
      .find(({ content }, index) => content.length <= longest || (single && index === packings.length - 1));
    if (packed) return part(packed);
  }
  return chapter.parts().flatMap((half) =>
    divided(
      held.filter(({ control }) => half.holds(control)),
      longest,
      Math.max(halvings - 1, 0),
      half,
    ),
  );
}

const packings = ["merged", "tight"] as const;

const isOneControl = ([first, ...others]: readonly ControlStatement[]): boolean =>
  others.every(({ control }) => control === first?.control);
