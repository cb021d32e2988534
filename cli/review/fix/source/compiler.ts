import { createRequire } from "node:module";
import { join } from "node:path";
import type ts from "typescript";
import { UserError } from "../../../terminal/user-error";

/** TypeScript's own API, as the project has it installed. */
export type Compiler = typeof ts;

/** The TypeScript of a project, which reads its sources as its build does; else the one beside Palisade. */
export function compilerOf(folder: string): Compiler {
  const compiler = installed(join(folder, "package.json")) ?? installed(__filename);
  if (compiler === undefined)
    throw new UserError(
      `palisade fix reads programs with TypeScript, which is not installed in ${folder}: run npm install --save-dev typescript there`,
    );
  // What TypeScript 7 offers to programs is another interface.
  if (typeof (compiler as Partial<Compiler>).createSourceFile !== "function")
    throw new UserError(
      `palisade fix needs the compiler's interface, which typescript ${compiler.version} of ${folder} does not have: install typescript 5 or 6`,
    );
  return compiler;
}

function installed(from: string): Compiler | undefined {
  const load = createRequire(from);
  try {
    return load("typescript") as Compiler;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}
