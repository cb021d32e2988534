import { EventEmitter } from "node:events";
import { colour, processIo } from "./io";

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ TERM: "dumb" }, true, false],
  [{ NO_COLOR: "1" }, true, false],
  [{ NO_COLOR: "" }, true, true],
  [{ FORCE_COLOR: "1" }, false, true],
  [{ FORCE_COLOR: "0" }, true, false],
  [{ NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
])("with %j and a terminal %s, colours are %s", (env, isTTY, expected) => {
  expect(colour(env, isTTY)).toBe(expected);
});

const stream = () => {
  const written: string[] = [];
  return Object.assign(new EventEmitter(), { written, write: (text: string) => written.push(text) });
};

test("what is printed ends with one line break", () => {
  const [stdout, stderr] = [stream(), stream()];
  const io = processIo({ stdout, stderr }, {}, "/");
  io.print("one");
  io.print("two\n");
  io.printError("three");
  expect([stdout.written, stderr.written]).toEqual([["one\n", "two\n"], ["three\n"]]);
});

test("a reader that went away is passed over, any other error of the stream is not", () => {
  const stdout = stream();
  processIo({ stdout, stderr: stream() }, {}, "/");
  expect(stdout.emit("error", Object.assign(new Error("gone"), { code: "EPIPE" }))).toBe(true);
  expect(() => stdout.emit("error", Object.assign(new Error("disk full"), { code: "ENOSPC" }))).toThrow(
    "disk full",
  );
});
