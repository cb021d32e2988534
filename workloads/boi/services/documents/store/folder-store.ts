import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { mkdirSync } from "node:fs";
import { open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { StillRetained, type Announced, type DocumentStore } from "./document-store";

export interface FolderStore extends DocumentStore {
  /** Takes an upload as S3 does: only what was announced, and only until it expires. Returns why it is refused. */
  receive(fields: Readonly<Record<string, string>>, file: Uint8Array): Promise<string | undefined>;
}

interface Policy extends Omit<Announced, "expiresSeconds"> {
  readonly key: string;
  readonly until: number;
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
    upload: (key, { expiresSeconds, ...announced }) => {
      const policy: Policy = { key, ...announced, until: clock() + expiresSeconds * 1000 };
      const text = JSON.stringify(policy);
      return Promise.resolve({
        url: uploadUrl,
        fields: {
          "Content-Type": announced.contentType,
          policy: text,
          signature: sign(text).toString("base64url"),
        },
      });
    },
    receive: async ({ policy = "", signature = "", ...fields }, bytes) => {
      const given = Buffer.from(signature, "base64url");
      const wanted = sign(policy);
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return "the form was changed";
      const announced = JSON.parse(policy) as Policy;
      if (fields["Content-Type"] !== announced.contentType || Object.keys(fields).length !== 1)
        return "the form was changed";
      if (clock() > announced.until) return "the form has expired";
      if (bytes.length !== announced.bytes) return "the file has another size than was announced";
      if (announced.sha256 !== undefined && digest(bytes) !== announced.sha256)
        return "the file has another digest than was announced";
      await writeWhole(file("quarantine", announced.key), bytes);
      return undefined;
    },
    quarantined: async (key, most) => {
      const handle = await open(file("quarantine", key)).catch(missing);
      if (!handle) return undefined;
      try {
        const buffer = Buffer.alloc(most);
        const { bytesRead } = await handle.read(buffer, 0, most, 0);
        const bytes = buffer.subarray(0, bytesRead);
        return { bytes, version: digest(bytes) };
      } finally {
        await handle.close();
      }
    },
    discard: async (key) => rm(file("quarantine", key), { force: true }),
    keep: async (key, sealed, retainUntil) => {
      // First until when, so that it is never there without.
      await writeWhole(file("retained", key), Buffer.from(retainUntil.toISOString()));
      await writeWhole(file("documents", key), sealed);
    },
    kept: async (key) => readFile(file("documents", key)).catch(missing),
    remove: async (key) => {
      const until = await readFile(file("retained", key), "utf8").catch(missing);
      if (until === undefined) return;
      if (!(Date.parse(until) <= clock())) throw new StillRetained("it is retained");
      await rm(file("documents", key), { force: true });
      await rm(file("retained", key), { force: true });
    },
  };
}

const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

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
