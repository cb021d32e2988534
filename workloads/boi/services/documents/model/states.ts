import type { DocumentRow } from "./document-row";

type State = DocumentRow["state"];

/** What a document may become; a state without a successor is final. */
export const successors: Readonly<Record<State, readonly State[]>> = {
  "awaiting-upload": ["scanning", "clean", "infected", "refused", "expired"],
  scanning: ["clean", "infected", "refused"],
  clean: [],
  infected: [],
  refused: [],
  expired: [],
};

export const isFinal = (state: State): boolean => successors[state].length === 0;
