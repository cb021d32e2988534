import { emptyInput, type Io, type Terminal } from "../terminal/io";

const nowhere: Terminal = { isTTY: false, colour: false, columns: 100, write: () => undefined };

/** For functions that are called rather than run: what a command would show on the way goes nowhere. */
export const quietIo = (cwd = process.cwd(), input?: string): Io => ({
  print: () => undefined,
  printError: () => undefined,
  stdout: nowhere,
  stderr: nowhere,
  stdin: () => (input === undefined ? emptyInput() : inputOf(input)),
  drained: () => Promise.resolve(),
  now: () => new Date(),
  cwd,
  env: process.env,
});

async function* inputOf(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}
