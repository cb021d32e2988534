import { readFileSync } from "node:fs";
import Module from "node:module";
import { join, relative } from "node:path";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";
import { packageRoot } from "../../../accounts/package-root";
import type { Mutation } from "./mutations";

interface Loader {
  readonly _extensions: Record<
    string,
    (module: { _compile(code: string, file: string): void }, file: string) => void
  >;
}

/** Code below these folders is loaded again for every mutation. */
const reloaded =
  /[\\/]stacks[\\/](programs|components|model|preview|project|standalone|[^\\/]+\.js$)|[\\/]organization-under-test\.js$/;

/** Runs `work` with one source file changed; every program that is required meanwhile sees the change. */
export async function withMutation<T>(
  { file, find, replace }: Pick<Mutation, "file" | "find" | "replace">,
  work: () => Promise<T>,
): Promise<T> {
  const source = readFileSync(join(packageRoot(), file), "utf8");
  const places = source.split(find).length - 1;
  if (places !== 1) throw new Error(`${file} holds the text to mutate ${places} times: ${find}`);
  const { _extensions: extensions } = Module as unknown as Loader;
  const load = extensions[".js"];
  if (!load) throw new Error("Node has no loader for .js files");
  const built = relative(packageRoot(), join(__dirname, "../../..")); // "dist"
  const target = join(packageRoot(), built, file.replace(/\.ts$/, ".js"));
  extensions[".js"] = (module, loading) => {
    if (loading === target) module._compile(compiled(source.replace(find, () => replace)), loading);
    else load(module, loading);
  };
  forget();
  try {
    return await work();
  } finally {
    extensions[".js"] = load;
    forget();
  }
}

function forget(): void {
  for (const file of Object.keys(require.cache))
    if (reloaded.test(file)) Reflect.deleteProperty(require.cache, file);
}

const compiled = (source: string) =>
  transpileModule(source, {
    compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true },
  }).outputText;
