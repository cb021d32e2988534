import { relative } from "node:path";
import { CouldNotRun } from "../preview/could-not-run";
import { loadModule, moduleFile } from "./load-module";

export interface ListFile {
  /** What the module must export. */
  readonly name: string;
  /** Where package.json says it is; it must be there. */
  readonly configured: string | undefined;
  /** Where else it may be, without ending. */
  readonly usual: string;
  /** What one element must have to be one. */
  readonly fault: (element: Readonly<Record<string, unknown>>) => string | undefined;
}

/** A list that a module of the project exports; undefined where the project has no such module. */
export function exportedList(root: string, { name, configured, usual, fault }: ListFile) {
  const file = configured ?? moduleFile(usual);
  if (file === undefined) return undefined;
  const list = loadModule(file, root)[name];
  const shown = relative(root, file);
  if (!Array.isArray(list))
    throw new CouldNotRun(`${shown}: it must export a list: export const ${name} = [...]`);
  for (const [index, element] of list.entries()) {
    const wrong =
      typeof element === "object" && element !== null ? fault(element as never) : "it is no object";
    if (wrong !== undefined) throw new CouldNotRun(`${shown}: ${name}[${index}]: ${wrong}`);
  }
  return list as readonly unknown[];
}
