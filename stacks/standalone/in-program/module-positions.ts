import { sdkOfProgram } from "./sdk-of-program";

interface Sdk {
  readonly Resource: { framePositionRegExp?: RegExp };
}

/**
 * The SDK reads where a resource is made from frames with a function's name only, and the body of an ES module has none:
 * "at file:///program/index.js:3:5".
 */
const sdk = sdkOfProgram("index.js") as Sdk | undefined;

if (sdk?.Resource.framePositionRegExp)
  sdk.Resource.framePositionRegExp =
    /^\s*at (?:async )?(?:.* \()?(?<file>(?:file:\/\/|\/|[A-Za-z]:[\\/]).*?):(?<line>\d+):(?<column>\d+)\)?$/;
