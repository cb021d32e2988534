/**
 * Lines of at most `width` characters where words allow it; the first begins with `first`, the others as far in. What
 * comes as a list is broken between its items only.
 */
export function wrapped(text: string | readonly string[], width: number, first = ""): string[] {
  const words = typeof text === "string" ? text.split(/\s+/).filter(Boolean) : text;
  const indent = " ".repeat(first.length);
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of words) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
