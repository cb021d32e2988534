import { ScaffoldError } from "./scaffold";

/** A framework's file with one more control under a clause, in the order of the others. */
export function withClause(text: string, clause: string, id: string): string {
  const lines = text.split("\n");
  const begin = lines.findIndex((line) => [`  ${clause}:`, `  "${clause}":`].includes(line));
  if (begin < 0)
    throw new ScaffoldError(`the framework has no clause ${clause}: add it with its title first`);
  const next = lines.findIndex((line, index) => index > begin && !line.startsWith("    "));
  const end = next < 0 ? lines.length : next;
  const list = lines.findIndex((line, index) => index > begin && index < end && line === "    controls:");
  if (list < 0)
    throw new ScaffoldError(
      `the clause ${clause} says why no control can meet it: give it a list of controls first`,
    );
  const item = `      - ${id}`;
  const after = lines.findIndex((line, index) => index > list && index < end && line > item);
  lines.splice(after < 0 ? end : after, 0, item);
  return lines.join("\n");
}
