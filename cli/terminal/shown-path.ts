import { relative } from "node:path";

/** A path as it is shown: seen from the working directory when it lies below it. */
export function shownPath(path: string, cwd: string): string {
  const near = relative(cwd, path);
  return (near.startsWith("..") ? path : near || ".").replaceAll("\\", "/");
}
