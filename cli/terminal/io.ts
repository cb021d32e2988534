/** One of the two streams that a command talks to. */
export interface Terminal {
  readonly isTTY: boolean;
  readonly colour: boolean;
  readonly columns: number;
  readonly write: (text: string) => void;
}

/** Everything of the process that a command sees, so that a test can call one like any function. */
export interface Io {
  /** Writes whole lines: a line break is added when the text does not end with one. */
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  /** Opened when it is asked for. */
  readonly stdin: () => Input;
  /** Resolves when what stdout was given has gone on its way, so that who prints much does not pile it up. */
  readonly drained: () => Promise<void>;
  readonly now: () => Date;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** `isTTY`: someone would have to type it. */
export type Input = AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };

type Env = Io["env"];

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly writableNeedDrain?: boolean;
  readonly destroyed?: boolean;
  write(text: string): unknown;
  on(event: "error" | "drain" | "close", listener: (error: NodeJS.ErrnoException) => void): unknown;
  off?(event: "error" | "drain" | "close", listener: () => void): unknown;
}

/** Keeps the streams' own `write`, so that main may turn aside everything else that is printed. */
export function processIo(
  streams: { readonly stdout: Stream; readonly stderr: Stream; readonly stdin?: Input },
  env: Env,
  cwd: string,
): Io {
  const stdout = terminal(streams.stdout, env);
  const stderr = terminal(streams.stderr, env);
  return {
    print: lines(stdout),
    printError: lines(stderr),
    stdout,
    stderr,
    stdin: () => streams.stdin ?? emptyInput(),
    drained: () => drained(streams.stdout),
    now: () => new Date(),
    cwd,
    env,
  };
}

export const lines =
  ({ write }: Pick<Terminal, "write">) =>
  (text: string) =>
    write(text.endsWith("\n") ? text : `${text}\n`);

function terminal(stream: Stream, env: Env): Terminal {
  // A reader that went away, as in `palisade controls | head`, is no failure of ours.
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
  const isTTY = stream.isTTY === true;
  const write = stream.write.bind(stream);
  return {
    isTTY,
    colour: colour(env, isTTY),
    columns: stream.columns ?? 100,
    write: (text) => void write(text),
  };
}

const drained = (stream: Stream): Promise<void> =>
  stream.writableNeedDrain !== true || stream.destroyed === true
    ? Promise.resolve()
    : new Promise((resolve) => {
        // A reader that went away drains nothing any more.
        const ends = ["drain", "close", "error"] as const;
        const done = () => {
          for (const event of ends) stream.off?.(event, done);
          resolve();
        };
        for (const event of ends) stream.on(event, done);
      });

// eslint-disable-next-line @typescript-eslint/require-await -- it ends at once
export async function* emptyInput(): AsyncGenerator<Uint8Array> {
  yield* [];
}

/** NO_COLOR wins over FORCE_COLOR, and both over what the stream is. */
export function colour(env: Env, isTTY: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "")
    return !["0", "false"].includes(env.FORCE_COLOR);
  return isTTY && env.TERM !== "dumb";
}
