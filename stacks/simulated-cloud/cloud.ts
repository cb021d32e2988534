import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A resource as the simulated cloud keeps it; values are Pulumi's wire values. */
export interface CloudObject {
  readonly type: string;
  readonly id: string;
  readonly account: string | null;
  readonly region: string | null;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

export type Key = Pick<CloudObject, "type" | "id" | "account" | "region">;

/**
 * What exists in the simulated cloud: one file per resource in a folder, shared by the processes of all providers. A
 * process may die at any moment; a file is there whole or not at all.
 */
export interface Cloud {
  find(key: Key): CloudObject | undefined;
  put(object: CloudObject): void;
  remove(key: Key): void;
  all(): CloudObject[];
  /** How many resources of this URN have been created before: what AWS makes up differs from one to the next. */
  generation(urn: string): number;
  created(urn: string): void;
  /** The number of a create that begins now, counted from 1 over all processes. */
  nextCreate(): number;
}

export function cloud(directory: string): Cloud {
  const folder = (name: string) => {
    const path = join(directory, name);
    mkdirSync(path, { recursive: true, mode: 0o700 });
    return path;
  };
  const [objects, generations, creates] = [folder("objects"), folder("generations"), folder("creates")];
  const fileOf = ({ type, id, account, region }: Key) =>
    join(objects, `${hash(type, id, account ?? "", region ?? "")}.json`);
  const generationOf = (urn: string) => join(generations, hash(urn));
  const generation = (urn: string) =>
    existsSync(generationOf(urn)) ? Number(readFileSync(generationOf(urn), "utf8")) : 0;

  return {
    find(key) {
      const file = fileOf(key);
      return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as CloudObject) : undefined;
    },
    put: (object) => writeWhole(fileOf(object), JSON.stringify(object)),
    remove: (key) => rmSync(fileOf(key), { force: true }),
    all: () =>
      readdirSync(objects)
        .filter((name) => name.endsWith(".json"))
        .sort()
        .map((name) => JSON.parse(readFileSync(join(objects, name), "utf8")) as CloudObject),
    generation,
    created: (urn) => writeWhole(generationOf(urn), String(generation(urn) + 1)),
    nextCreate() {
      for (let number = readdirSync(creates).length + 1; ; number++)
        try {
          writeFileSync(join(creates, String(number)), "", { flag: "wx" });
          return number;
        } catch (error) {
          // Another provider's process took this number.
          if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
        }
    },
  };
}

function writeWhole(file: string, content: string): void {
  const temporary = `${file}.${String(process.pid)}`;
  writeFileSync(temporary, content, { mode: 0o600 });
  renameSync(temporary, file);
}

const hash = (...texts: readonly string[]) =>
  createHash("sha256").update(texts.join("\0")).digest("hex").slice(0, 40);
