import type { Location } from "./scan-fault";

/** How far a scan has come in the whole input; changed as it goes on. */
export interface Cursor {
  /** Offset of the chunk that is being read. */
  chunkStart: number;
  line: number;
  lineStart: number;
}

export const startCursor = (): Cursor => ({ chunkStart: 0, line: 1, lineStart: 0 });

export const locationAt = ({ line, lineStart }: Cursor, offset: number): Location => ({
  offset,
  line,
  column: offset - lineStart + 1,
});

/** `lineStart` is the offset after the line feed. */
export function nextLine(cursor: Cursor, lineStart: number): void {
  cursor.line++;
  cursor.lineStart = lineStart;
}
