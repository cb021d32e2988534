import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { mkdirSync } from "node:fs";
import { open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Announced, DocumentStore } from "./document-store";

export interface FolderStore extends DocumentStore {
  /** Takes an upload as S3 does: only what was announced, and only until it expires. Returns why it is refused. */
  receive(fields: Readonly<Record<string, string>>, file: Uint8Array): Promise<string | undefined>;
}

const keyShape = /^[\da-f-]{36}\/[\da-f-]{36}$/;

/** For development: folders in the place of buckets, and a signed form in the place of S3's. */
export function folderStore(folder: string, uploadUrl: string, clock = Date.now): FolderStore {
  const signingKey = randomBytes(32);
  const sign = (text: string) => createHmac("sha256", signingKey).update(text).digest();
  const file = (area: string, key: string) => {
    if (!keyShape.test(key)) throw new Error("a key is made of two ids");
    const path = join(folder, area, key);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    return path;
  };
  return {
    upload: (key, { contentType, bytes, expiresSeconds }: Announced) => {
      const policy = JSON.stringify({ key, contentType, bytes, until: clock() + expiresSeconds * 1000 });
      return Promise.resolve({
        url: uploadUrl,
        fields: { policy, signature: sign(policy).toString("base64url") },
      });
    },
    receive: async ({ policy = "", signature = "" }, bytes) => {
      const given = Buffer.from(signature, "base64url");
      const wanted = sign(policy);
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return "the form was changed";
      const announced = JSON.parse(policy) as { key: string; bytes: number; until: number };
      if (clock() > announced.until) return "the form has expired";
      if (bytes.length !== announced.bytes) return "the file has another size than was announced";
      await writeWhole(file("quarantine", announced.key), bytes);
      return undefined;
    },
    quarantined: async (key, most) => {
      const handle = await open(file("quarantine", key)).catch(missing);
      if (!handle) return undefined;
      try {
        const buffer = Buffer.alloc(most);
        const { bytesRead } = await handle.read(buffer, 0, most, 0);
        return buffer.subarray(0, bytesRead);
      } finally {
        await handle.close();
      }
    },
    discard: (key) => rm(file("quarantine", key), { force: true }),
    keep: (key, sealed) => writeWhole(file("documents", key), sealed),
    kept: (key) => readFile(file("documents", key)).catch(missing),
  };
}

/** Never half a file: written beside, then put in its place. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${randomBytes(6).toString("hex")}`;
  await writeFile(beside, bytes, { mode: 0o600 });
  await rename(beside, path);
}

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
  return undefined;
}
