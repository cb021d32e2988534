import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { SourcePosition as WirePosition, StackFrame } from "@pulumi/pulumi/proto/source_pb";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import type { SourcePosition } from "./plan";

const engine = `${__dirname}/`;
const maps = new Map<string, TraceMap | undefined>();

/** Whether a frame lies in code that the user wrote: not in a package, not in Node, not in this engine. */
export const isUserFile = (file: string): boolean =>
  file.startsWith("/") || /^[A-Za-z]:/.test(file)
    ? !/[\\/]node_modules[\\/]/.test(file) && (!file.startsWith(engine) || file.endsWith(".test.js"))
    : false;

/** The position in the source that a position in compiled JavaScript came from; itself where there is no source map. */
export function original(position: SourcePosition): SourcePosition {
  const map = sourceMap(position.file);
  if (!map) return position;
  const { source, line, column } = originalPositionFor(map, {
    line: position.line,
    column: position.column - 1,
  });
  return source === null
    ? position
    : { file: resolve(dirname(position.file), source), line, column: column + 1 };
}

/** The first frame of a stack trace that lies in the user's code, in terms of the source. */
export function firstUserFrame(stack: string | undefined): SourcePosition | undefined {
  for (const line of stack?.split("\n") ?? []) {
    const frame = /\(?((?:file:\/\/)?(?:\/|[A-Za-z]:[\\/])[^()]*?):(\d+):(\d+)\)?$/.exec(line.trim());
    if (!frame?.[1]) continue;
    const file = frame[1].startsWith("file://") ? fileURLToPath(frame[1]) : frame[1];
    if (isUserFile(file)) return original({ file, line: Number(frame[2]), column: Number(frame[3]) });
  }
  return undefined;
}

function sourceMap(file: string): TraceMap | undefined {
  if (!maps.has(file)) maps.set(file, read(file));
  return maps.get(file);
}

function read(file: string): TraceMap | undefined {
  if (!file.endsWith(".js") || !existsSync(`${file}.map`)) return undefined;
  return new TraceMap(readFileSync(`${file}.map`, "utf8"));
}

const positions = new Map<string, SourcePosition>();

/** The constructor call in the user's code: the innermost frame that is neither a package's nor this engine's. */
export function sourceOf(
  frames: readonly StackFrame[],
  called: WirePosition | undefined,
): SourcePosition | undefined {
  // SDKs before 3.193 send the innermost position only.
  for (const at of frames.length > 0 ? frames.map((frame) => frame.getPc()) : [called]) {
    const uri = at?.getUri();
    if (!at || !uri?.startsWith("file:")) continue;
    const file = pathOf(uri);
    if (!isUserFile(file)) continue;
    const key = `${file}:${at.getLine()}:${at.getColumn()}`;
    let position = positions.get(key);
    if (!position)
      positions.set(key, (position = original({ file, line: at.getLine(), column: at.getColumn() })));
    return position;
  }
  return undefined;
}

/** For an ES module the SDK makes a URL of what is one already, as if it were a path below the working directory. */
const pathOf = (uri: string): string => {
  const again = uri.lastIndexOf("/file:/");
  return fileURLToPath(again === -1 ? uri : `file:///${uri.slice(again + "/file:/".length)}`);
};
