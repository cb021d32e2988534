import Module from "node:module";

/** Packages by which the SDK serializes functions, for dynamic providers and the like: nearly half of what it loads. */
const deferred: ReadonlySet<string> = new Set(["typescript", "@npmcli/arborist"]);
const sdk = /[\\/]@pulumi[\\/]pulumi[\\/](typescript-shim|runtime[\\/]closure[\\/]codePaths)\.js$/;

interface Loader {
  _load: (
    this: unknown,
    request: string,
    parent: { readonly filename?: string } | undefined,
    isMain: boolean,
  ) => unknown;
}

let installed = false;

/** Lets the SDK, which is loaded after this, load those packages only when it uses them. */
export function deferPackages(): void {
  if (installed) return;
  installed = true;
  const loader = Module as unknown as Loader;
  const load = loader._load;
  loader._load = function (request, parent, isMain) {
    return deferred.has(request) && sdk.test(parent?.filename ?? "")
      ? deferredModule(() => load.call(this, request, parent, isMain) as Exports)
      : load.call(this, request, parent, isMain);
  };
}

type Exports = Record<PropertyKey, unknown>;

/** Stands for a CommonJS module as `import * as` sees it, until something of it is read. */
function deferredModule(load: () => Exports): unknown {
  let loaded: Exports | undefined;
  const of = () => (loaded ??= load());
  return new Proxy<Exports>(
    {},
    {
      get: (_, name) => (name === "__esModule" ? true : name === "default" ? of() : of()[name]),
      has: (_, name) => name in of(),
      ownKeys: () => Reflect.ownKeys(of()),
      getOwnPropertyDescriptor: (_, name) => {
        const found = Reflect.getOwnPropertyDescriptor(of(), name);
        return found && { ...found, configurable: true };
      },
    },
  );
}
