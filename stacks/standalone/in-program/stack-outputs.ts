import { writtenToken } from "../../preview/values/token-shape";
import { sdkOfProgram } from "./sdk-of-program";
import { unknownValue } from "./unknown-value";

interface Output {
  readonly isKnown: Promise<boolean>;
}
interface Reference {
  getOutput(name: string): Output;
  requireOutput(name: string): Output;
  readOutputValue(caller: string, name: string, required: boolean): Promise<readonly [unknown, boolean]>;
}
interface Sdk {
  readonly StackReference: { readonly prototype: Partial<Reference> };
}

/** No reason is issued under this number, so that the general one is given. */
const token = writtenToken(Number.MAX_SAFE_INTEGER);

/**
 * An output of a stack of which nothing is known, asked for as a plain value, is undefined: a program would take it for one
 * that is not set.
 */
const prototype = (sdkOfProgram("index.js") as Sdk | undefined)?.StackReference.prototype;
const read = prototype?.readOutputValue;

if (prototype && read)
  prototype.readOutputValue = async function (this: Reference, caller, name, required) {
    const [value, secret] = await read.call(this, caller, name, required);
    const output = required ? this.requireOutput(name) : this.getOutput(name);
    return value === undefined && !(await output.isKnown) ? [unknownValue(token), secret] : [value, secret];
  };
