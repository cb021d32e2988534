import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where a project keeps the files of its organization, below its own folder. */
export const organizationFolder = join("accounts", "organization");

/** The project that a folder lies in: the nearest folder upward that holds an organization; undefined where none does. */
export function projectFolder(from: string): string | undefined {
  if (existsSync(join(from, organizationFolder))) return from;
  const above = dirname(from);
  return above === from ? undefined : projectFolder(above);
}
