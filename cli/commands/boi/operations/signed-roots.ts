import { createPublicKey } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { signedRoot, type SignedRoot } from "../../../../workloads/boi/platform/audit-log/signed-root";
import { UserError } from "../../../terminal/user-error";

export interface RootsAndKey {
  readonly roots: readonly SignedRoot[];
  readonly publicKey: string;
}

/** Files are named by their day, so their order is that of the days. */
export function signedRoots(folder: string, keyFile: string): RootsAndKey {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  } catch {
    throw new UserError(`${folder} cannot be read.`);
  }
  if (names.length === 0) throw new UserError(`${folder} holds no roots: name the folder of one tenant.`);
  const roots = names.sort().map((name) => {
    const parsed = signedRoot.safeParse(json(join(folder, name)));
    if (!parsed.success) throw new UserError(`${join(folder, name)} is no signed root.`);
    return parsed.data;
  });
  return { roots, publicKey: publicKeyIn(keyFile) };
}

function publicKeyIn(file: string): string {
  try {
    return createPublicKey(readFileSync(file)).export({ type: "spki", format: "pem" }).toString();
  } catch {
    throw new UserError(`${file} is no public key in PEM.`);
  }
}

function json(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
