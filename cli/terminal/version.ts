import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../accounts/package-root";

/** Of Palisade, as its package.json says. */
export const version = (): string =>
  (JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")) as { readonly version: string })
    .version;
