import type * as ts from "typescript";

/** One small mistake in the source of a judgement. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** From 1. */
  readonly line: number;
  /** In words and code, on one line. */
  readonly change: string;
}

/** A node's text replaced; `what` describes the change where the two texts would be long. */
export interface Replacement {
  readonly node: ts.Node;
  readonly by: string;
  readonly what?: string;
}

export function mutantOf({ node, by, what }: Replacement): Mutant {
  const [start, end] = [node.getStart(), node.getEnd()];
  return {
    start,
    end,
    replacement: by,
    line: node.getSourceFile().getLineAndCharacterOfPosition(start).line + 1,
    change: what ?? `${shortened(node.getText())} -> ${shortened(by)}`,
  };
}

/** On one line, and not longer than a reader of a table wants. */
export const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, " ");
  return line.length <= 90 ? line : `${line.slice(0, 87)}...`;
};
