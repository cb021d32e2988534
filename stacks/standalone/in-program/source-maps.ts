import nodeModule, { createRequire, findSourceMap } from "node:module";
import { fileURLToPath } from "node:url";
import { runnerOfProgram } from "./sdk-of-program";

interface SourceMapSupport {
  install(options: { retrieveSourceMap(file: string): { url: string; map: unknown } | null }): void;
}

/**
 * The SDK maps positions by files of source maps beside the code. A loader such as tsx or ts-node's keeps what it compiles in
 * memory, where Node finds the maps, if it was asked to keep them before the modules were loaded. That takes half a
 * second for a large package, so only programs with a loader pay for it.
 */
const runner = runnerOfProgram();

if (runner !== undefined) {
  supportOf(runner)?.install({
    retrieveSourceMap(file) {
      const map = findSourceMap(file)?.payload;
      return map === undefined
        ? null
        : { url: pathOf(file), map: { ...map, sources: map.sources.map(pathOf) } };
    },
  });
  if (hasLoader()) keepSourceMaps();
  // By this the SDK compiles an ES module itself.
  nodeModule.register = new Proxy(nodeModule.register, {
    apply(register, self, given: unknown[]) {
      keepSourceMaps();
      return Reflect.apply(register, self, given) as unknown;
    },
  });
}

function supportOf(from: string): SourceMapSupport | undefined {
  try {
    return createRequire(from)("source-map-support") as SourceMapSupport;
  } catch {
    return undefined;
  }
}

/** What is resolved as a path would be taken for a name below the working directory. */
function pathOf(file: string): string {
  return file.startsWith("file:") ? fileURLToPath(file) : file;
}

function hasLoader(): boolean {
  const options = [...process.execArgv, ...(process.env.NODE_OPTIONS ?? "").split(" ")];
  return options.some((option) => /^--(?:experimental-)?(?:loader|import)(?:=|$)/.test(option));
}

function keepSourceMaps(): void {
  process.setSourceMapsEnabled(true);
}
