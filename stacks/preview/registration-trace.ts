import { isUserFile } from "./source-position";

type Prepare = NonNullable<ErrorConstructor["prepareStackTrace"]>;

/** Frames of the SDK itself above the code that makes a resource, which the SDK leaves out. */
const ofSdk = 5;
/** What the SDK reads a position from: a frame without a function's name has none. */
const withPosition = /^.* \(.*:\d+:\d+\)$/;

/**
 * A formatter of stack traces. For every resource the SDK formats the whole stack as text and reads it back to learn where
 * the resource is registered; this writes that text with the one frame that is used, and all other traces as before.
 */
export function registrationTrace(other: Prepare | undefined): Prepare {
  return (error, frames) => {
    // Of nearly all errors, which are made for each promise, no frame was recorded.
    if (frames.length === 0 && !other) return String(error);
    if (!isRegistration(frames)) return other ? other(error, frames) : whole(error, frames);
    const lines = ["Error", ...Array.from({ length: ofSdk }, () => "    at sdk")];
    for (let index = ofSdk; index < frames.length; index++) {
      const frame = frames[index];
      if (!frame || !isOfUser(frame.getFileName())) continue;
      const text = lineOf(frame);
      if (!withPosition.test(text)) continue;
      lines.push(`    at ${text}`);
      break;
    }
    return lines.join("\n");
  };
}

const isRegistration = ([first, second]: readonly NodeJS.CallSite[]): boolean =>
  first?.getFunctionName() === "callsites" &&
  second?.getFunctionName() === "stackTrace" &&
  /[\\/]@pulumi[\\/]pulumi[\\/]resource\.js$/.test(first.getFileName() ?? "");

/** Node's types leave out that a frame writes itself. */
const lineOf = (frame: NodeJS.CallSite & { toString?(): string }): string => frame.toString?.() ?? "";

/** As Node itself writes it. */
const whole = (error: Error, frames: readonly NodeJS.CallSite[]): string =>
  [String(error), ...frames.map((frame) => `    at ${lineOf(frame)}`)].join("\n");

const known = new Map<string, boolean>();

function isOfUser(file: string | null | undefined): boolean {
  if (file === null || file === undefined) return false;
  let own = known.get(file);
  if (own === undefined) known.set(file, (own = file.startsWith("file:") || isUserFile(file)));
  return own;
}
