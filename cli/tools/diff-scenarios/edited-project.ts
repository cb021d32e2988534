import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import Module from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";
import { packageRoot } from "../../../accounts/package-root";
import type { Edit } from "./scenarios";

interface Loader {
  readonly _extensions: Record<
    string,
    (module: { _compile(code: string, file: string): void }, file: string) => void
  >;
  _resolveFilename: (
    this: unknown,
    request: string,
    parent: { readonly filename?: string },
    ...rest: unknown[]
  ) => string;
}

/** Code below these folders is loaded again for every project. */
const reloaded = /[\\/]stacks[\\/](programs|components|model|[^\\/]+\.js$)/;

/** Runs `work` as if the files of the project were edited so; it is given the folder of the organization's files. */
export async function withEdits<T>(
  edits: readonly Edit[],
  work: (organization: string) => Promise<T>,
): Promise<T> {
  const scratch = mkdtempSync(join(tmpdir(), "palisade-scenario-"));
  const organization = join(scratch, "accounts", "organization");
  cpSync(join(packageRoot(), "accounts", "organization"), organization, { recursive: true });
  const code = new Map<string, string>();
  for (const edit of edits) {
    if (edit.file.endsWith(".yaml")) editFile(join(scratch, edit.file), edit);
    else
      code.set(
        compiledPath(edit.file),
        edited(code.get(compiledPath(edit.file)) ?? current(edit.file), edit),
      );
  }
  const restore = load(new Map([...code].map(([file, source]) => [file, compiled(source)])));
  try {
    return await work(organization);
  } finally {
    restore();
    rmSync(scratch, { recursive: true });
  }
}

function editFile(path: string, edit: Edit): void {
  if (edit.find === undefined && edit.replace === undefined) {
    rmSync(path);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, edited(existsSync(path) ? readFileSync(path, "utf8") : "", edit));
}

const current = (file: string): string => {
  const path = join(packageRoot(), file);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
};

function edited(source: string, { file, find, replace = "" }: Edit): string {
  // "<FILE" is what that file of the project holds.
  if (find === undefined) return replace.startsWith("<") ? current(replace.slice(1)) : replace;
  const places = source.split(find).length - 1;
  if (places !== 1) throw new Error(`${file} holds the text to edit ${String(places)} times: ${find}`);
  return source.replace(find, () => replace);
}

const built = relative(packageRoot(), join(__dirname, "../../.."));
const compiledPath = (file: string) => join(packageRoot(), built, file.replace(/\.ts$/, ".js"));

/** Makes Node load these files, which need not exist, until the function that it returns is called. */
function load(code: ReadonlyMap<string, string>): () => void {
  const loader = Module as unknown as Loader;
  const { _extensions: extensions, _resolveFilename: resolveFilename } = loader;
  const read = extensions[".js"];
  if (!read) throw new Error("Node has no loader for .js files");
  extensions[".js"] = (module, file) => {
    const own = code.get(file);
    if (own === undefined) read(module, file);
    else module._compile(own, file);
  };
  loader._resolveFilename = (request, parent, ...rest) => {
    const near = `${join(dirname(parent.filename ?? ""), request)}.js`;
    return request.startsWith(".") && code.has(near)
      ? near
      : resolveFilename.call(Module, request, parent, ...rest);
  };
  forget();
  return () => {
    extensions[".js"] = read;
    loader._resolveFilename = resolveFilename;
    forget();
  };
}

function forget(): void {
  for (const file of Object.keys(require.cache))
    if (reloaded.test(file)) Reflect.deleteProperty(require.cache, file);
}

const compiled = (source: string) =>
  transpileModule(source, {
    compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true },
  }).outputText;
