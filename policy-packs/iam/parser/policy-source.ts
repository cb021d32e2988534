/**
 * Keys and indexes that lead from a policy document to a part of it. A scalar where the grammar allows a list counts as
 * the list's item 0.
 */
export type Path = readonly (string | number)[];

/** What the grammar does not allow at a path. */
export interface PolicyFault {
  readonly code:
    | "unknown-element"
    | "version"
    | "id"
    | "no-statement"
    | "statement"
    | "effect"
    /** The path leads to the Not element of the two. */
    | "both-elements"
    | "sid"
    | "no-action"
    | "principal"
    | "empty-principal"
    | "principal-kind"
    | "empty-list"
    | "value"
    | "condition"
    | "condition-operator"
    | "empty-condition-operator"
    | "condition-value";
  readonly path: Path;
}

/** What becomes of the parts of a document while it is parsed; with T, a reader can attach positions to its strings. */
export interface PolicySource<T> {
  readonly value: (value: string, path: Path) => T;
  readonly key: (name: string, path: Path) => T;
  /** May throw to end the parsing at the first fault; otherwise faulty parts are left out. */
  readonly fault: (fault: PolicyFault) => void;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
