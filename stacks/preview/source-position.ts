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
    // Frames of Node itself ("node:internal/...") hold a path, too, but do not begin with it.
    const frame =
      /^(?:at )?(?:async )?(?:.*? \()?((?:file:\/\/)?(?:\/|[A-Za-z]:[\\/])[^()]*?):(\d+):(\d+)\)?$/.exec(
        line.trim(),
      );
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

/** By position on the wire; null where it is not in the user's code. */
const positions = new Map<string, SourcePosition | null>();

/** The constructor call in the user's code: the innermost frame that is neither a package's nor this engine's. */
export function sourceOf(
  frames: readonly StackFrame[],
  called: WirePosition | undefined,
): SourcePosition | undefined {
  // SDKs before 3.193 send the innermost position only.
  if (frames.length === 0) return userPosition(called);
  for (const frame of frames) {
    const position = userPosition(frame.getPc());
    if (position) return position;
  }
  return undefined;
}

/** Thousands of resources are registered on a few lines, such as those of a component. */
function userPosition(at: WirePosition | undefined): SourcePosition | undefined {
  const uri = at?.getUri();
  if (!at || !uri?.startsWith("file:")) return undefined;
  const [line, column] = [at.getLine(), at.getColumn()];
  const key = `${uri}:${line}:${column}`;
  const known = positions.get(key);
  if (known !== undefined) return known ?? undefined;
  const file = pathOf(uri);
  const position = isUserFile(file) ? original({ file, line, column }) : undefined;
  positions.set(key, position ?? null);
  return position;
}

/** For an ES module the SDK makes a URL of what is one already, as if it were a path below the working directory. */
const pathOf = (uri: string): string => {
  const again = uri.lastIndexOf("/file:/");
  return fileURLToPath(again === -1 ? uri : `file:///${uri.slice(again + "/file:/".length)}`);
};
