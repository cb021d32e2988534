import { createRequire } from "node:module";

/**
 * A module of the SDK that runs the program. Undefined in processes that the program starts: they may inherit Node's
 * options, and are not the program.
 */
export function sdkOfProgram(path: string): unknown {
  const [, runner = ""] = process.argv;
  return /[\\/]@pulumi[\\/]pulumi[\\/]cmd[\\/]run[\\/]index\.js$/.test(runner)
    ? (createRequire(runner)(`../../${path}`) as unknown)
    : undefined;
}
