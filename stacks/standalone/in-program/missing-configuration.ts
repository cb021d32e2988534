import { writtenToken } from "../../preview/values/token-shape";
import { sdkOfProgram } from "./sdk-of-program";
import { standInsVariable } from "../program-report";
import { sendReport } from "./send-report";

type Method = (this: unknown, key: string, ...rest: unknown[]) => unknown;
interface Sdk {
  readonly Config: { readonly prototype: Record<string, Method | undefined> };
  readonly secret: (value: unknown) => unknown;
}

/** What a program gets in place of a value that is not there, by the method that requires it. */
const standIns: Readonly<Record<string, () => unknown>> = {
  require: () => writtenToken(0),
  requireNumber: () => 0,
  requireBoolean: () => false,
  // It is no JSON, so what is read out of it is unknown.
  requireObject: () => JSON.parse(writtenToken(0)) as unknown,
};

/**
 * A program ends at the first required value that is missing. Once it has, it is run again and goes on with stand-ins, so
 * that all of them are named with their lines; what it plans after that counts for nothing.
 */
function reportMissing({ Config, secret }: Sdk): void {
  for (const [name, standIn] of Object.entries(standIns)) {
    replace(Config.prototype, name, standIn);
    replace(Config.prototype, name.replace("require", "requireSecret"), () => secret(standIn()));
  }
}

function replace(prototype: Sdk["Config"]["prototype"], name: string, standIn: () => unknown): void {
  const original = prototype[name];
  if (!original) return;
  const replacement: Method = function (key, ...rest) {
    try {
      return original.call(this, key, ...rest);
    } catch (error) {
      const missing = missingKey(error);
      if (missing === undefined) throw error;
      const caller = { stack: "" };
      Error.captureStackTrace(caller, replacement);
      sendReport({ kind: "missing", key: missing, stack: caller.stack });
      return standIn();
    }
  };
  // The SDK quotes the name in warnings.
  prototype[name] = Object.defineProperty(replacement, "name", { value: name });
}

const missingKey = (error: unknown): string | undefined =>
  /^Missing required configuration variable '(.+)'/.exec((error as Error | undefined)?.message ?? "")?.[1];

const sdk = sdkOfProgram("index.js") as Sdk | undefined;
if (sdk && process.env[standInsVariable] === "true") reportMissing(sdk);
