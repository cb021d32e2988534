import { isAbsolute, relative, resolve } from "node:path";
import type { Source } from "./report";

/** A position as reports show it: short where the file lies below the working directory, absolute elsewhere. */
export function source(position: Source | undefined, cwd: string): Source | null {
  if (!position) return null;
  const path = resolve(cwd, position.file);
  const short = relative(cwd, path);
  const below = short !== "" && !short.startsWith("..") && !isAbsolute(short);
  return {
    file: (below ? short : path).replaceAll("\\", "/"),
    line: position.line,
    column: position.column,
  };
}
