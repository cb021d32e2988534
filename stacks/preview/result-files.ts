import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";

/** Texts by name, which another run may read. What cannot be read or written costs time and nothing else. */
export interface ResultFiles {
  /** Undefined where there is none, or it is damaged. */
  read(name: string): string | undefined;
  /** To be read by no run before `confirm`. */
  write(name: string, text: string): void;
  confirm(name: string): void;
  /** Removes what was written longest ago, so that the newest `count` are left. */
  forget(count: number): void;
}

export function resultFiles(folder: string): ResultFiles {
  const written = new Map<string, string>();
  const fileOf = (name: string) => join(folder, `${name}.result`);
  return {
    read(name) {
      return attempted(() => {
        const held = readFileSync(fileOf(name));
        const content = held.subarray(digestBytes);
        return digest(content).equals(held.subarray(0, digestBytes))
          ? inflateRawSync(content).toString("utf8")
          : undefined;
      });
    },
    write(name, text) {
      attempted(() => {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        const content = deflateRawSync(text, { level: 1 });
        const unconfirmed = `${fileOf(name)}.${String(process.pid)}`;
        writeFileSync(unconfirmed, Buffer.concat([digest(content), content]), { mode: 0o600 });
        written.set(name, unconfirmed);
      });
    },
    confirm(name) {
      const unconfirmed = written.get(name);
      if (unconfirmed !== undefined) attempted(() => renameSync(unconfirmed, fileOf(name)));
      written.delete(name);
    },
    forget(count) {
      for (const unconfirmed of written.values()) rmSync(unconfirmed, { force: true });
      written.clear();
      attempted(() => {
        if (!existsSync(folder)) return;
        const names = readdirSync(folder);
        if (names.length <= count) return;
        const files = names
          .map((name) => join(folder, name))
          .map((path) => ({ path, time: statSync(path).mtimeMs }));
        for (const { path } of files.sort((a, b) => b.time - a.time).slice(count))
          rmSync(path, { force: true });
      });
    },
  };
}

const digestBytes = 32;

const digest = (content: Buffer): Buffer => createHash("sha256").update(content).digest();

/** Whatever a disk does, the result can be made again. */
function attempted<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}
