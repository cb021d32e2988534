import { createRequire } from "node:module";

/**
 * The file of the SDK that runs the program. Undefined in processes that the program starts: they may inherit Node's
 * options, and are not the program.
 */
export function runnerOfProgram(): string | undefined {
  const [, runner = ""] = process.argv;
  return /[\\/]@pulumi[\\/]pulumi[\\/]cmd[\\/]run[\\/]index\.js$/.test(runner) ? runner : undefined;
}

/** A module of the SDK that runs the program. */
export function sdkOfProgram(path: string): unknown {
  const runner = runnerOfProgram();
  return runner === undefined ? undefined : (createRequire(runner)(`../../${path}`) as unknown);
}
