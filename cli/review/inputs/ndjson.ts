import { randomUUID } from "node:crypto";
import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import type { Io } from "../../terminal/io";
import type { LineSink } from "./evaluate-inputs";
import { UserError } from "../../terminal/user-error";

export interface NdjsonOutput extends LineSink {
  /** The whole of it is written. */
  finish(): Promise<void>;
  /** The run failed: a file that was there before stays as it was. */
  abandon(): void;
}

/** Lines written one by one cost a system call each. */
const batchCharacters = 64 * 1024;

/** Lines to standard output, or into a file that only takes its name when it is complete. */
export function ndjsonOutput(
  file: string | undefined,
  io: Pick<Io, "stdout" | "drained" | "cwd">,
): NdjsonOutput {
  return file === undefined
    ? batched(
        io.stdout.write,
        io.drained,
        () => undefined,
        () => undefined,
      )
    : toFile(resolve(io.cwd, file), file);
}

function toFile(path: string, shown: string): NdjsonOutput {
  const temporary = `${path}.${randomUUID()}.tmp`;
  const withReadableError = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      rmSync(temporary, { force: true });
      throw new UserError(`cannot write ${shown}: ${code === "ENOENT" ? "its folder does not exist" : code}`);
    }
  };
  const descriptor = withReadableError(() => openSync(temporary, "wx"));
  return batched(
    (text) => withReadableError(() => void writeSync(descriptor, text)),
    () => Promise.resolve(),
    () =>
      withReadableError(() => {
        closeSync(descriptor);
        renameSync(temporary, path);
      }),
    () => {
      closeSync(descriptor);
      rmSync(temporary, { force: true });
    },
  );
}

function batched(
  write: (text: string) => void,
  drained: () => Promise<void>,
  finish: () => void,
  abandon: () => void,
): NdjsonOutput {
  let batch: string[] = [];
  let characters = 0;
  const flush = () => {
    if (batch.length > 0) write(`${batch.join("\n")}\n`);
    batch = [];
    characters = 0;
  };
  return {
    print(line) {
      batch.push(line);
      characters += line.length;
      if (characters > batchCharacters) flush();
    },
    drained: () => {
      flush();
      return drained();
    },
    async finish() {
      flush();
      await drained();
      finish();
    },
    abandon() {
      flush();
      abandon();
    },
  };
}
