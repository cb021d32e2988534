import { relative, resolve } from "node:path";
import { isWithin } from "./is-within";

/** A folder within the project is that of the revision; any other is the same for both sides. */
export function organizationOf(root: string, given: string | undefined, cwd: string) {
  if (given === undefined) return undefined;
  const folder = resolve(cwd, given);
  const below = relative(root, folder);
  const shared = !isWithin(below);
  return { folder: shared ? folder : below === "" ? "." : below, shared };
}
