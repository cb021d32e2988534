import { isAbsolute, relative, sep } from "node:path";
import { printable, type Problem } from "./problem";

/** Two lines for a person: `file:line:column: what is wrong` and, indented, the remedy. */
export function formatProblem({ file, line, column, message, remedy }: Problem): string {
  return `${shortened(file)}:${line}:${column}: ${message}\n    ${remedy}`;
}

function shortened(file: string): string {
  const near = relative(process.cwd(), file);
  const path = near === "" || near.startsWith("..") || isAbsolute(near) ? file : near;
  return printable(path.split(sep).join("/"), 4096);
}
