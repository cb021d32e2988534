import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { MasterKey } from "./master-key";
import { opened, sealed } from "./sealed";

/** For development: a key in a file that its owner alone may read, made on first use. */
export function fileMasterKey(file: string): MasterKey {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const master = Buffer.from(readFileSync(file, "utf8"), "base64url");
  if (master.length !== 32) throw new Error(`${file} is not a key of 32 bytes: remove it to get a new one`);
  return {
    wrap: (tenant, purpose, key) => Promise.resolve(sealed(master, [tenant, purpose], key)),
    unwrap: (tenant, purpose, wrapped) => Promise.resolve(opened(master, [tenant, purpose], wrapped)),
  };
}
