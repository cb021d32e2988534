/** What the manifest of the published package follows from: that of the repository, and what the files load. */
export interface ManifestOptions {
  readonly own: OwnManifest;
  /** Names of packages that the code loads, and of those that only its types mention. */
  readonly packages: readonly string[];
  readonly typePackages: readonly string[];
  /** Address of the repository, which provenance must match; left out where it is not known. */
  readonly repository?: string;
}

export interface OwnManifest {
  readonly version: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** The modules that users import; each is `palisade/NAME`, and the first `palisade` itself. */
export const entryPoints = ["landing-zone", "controls", "policies", "preview"] as const;

/** Which versions of Pulumi's SDKs serve; the oldest and the newest are those that tests run with. */
export const peers: Readonly<Record<string, string>> = {
  "@pulumi/aws": "^7.0.0",
  "@pulumi/policy": "^1.21.0",
  "@pulumi/pulumi": "^3.204.0",
};

export const command = "dist/cli/palisade.js";

export function packageManifest({ own, packages, typePackages, repository }: ManifestOptions) {
  const dependencies = [...new Set([...packages, ...typePackages])].filter((name) => !(name in peers)).sort();
  return {
    name: "palisade",
    version: own.version,
    description: own.description,
    keywords: own.keywords,
    license: own.license,
    ...(repository !== undefined && { repository: { type: "git", url: repository } }),
    bin: { palisade: command },
    exports: {
      ...Object.fromEntries(
        entryPoints.map((name, index) => [index === 0 ? "." : `./${name}`, target(name)]),
      ),
      "./package.json": "./package.json",
      "./schemas/*": "./schemas/*",
    },
    types: `./dist/cli/api/${entryPoints[0]}.d.ts`,
    engines: own.engines,
    dependencies: Object.fromEntries(dependencies.map((name) => [name, versionOf(name, own)])),
    peerDependencies: peers,
    testedWith: Object.fromEntries(tested.map((name) => [name, pinned(name, own)])),
    // A project without policy packs of its own needs no SDK for them.
    peerDependenciesMeta: { "@pulumi/policy": { optional: true } },
    publishConfig: { access: "public", provenance: true },
  };
}

/** What a new project begins with. */
const tested = [...Object.keys(peers), "@types/node", "typescript"];

const pinned = (name: string, { dependencies, devDependencies }: OwnManifest): string | undefined =>
  dependencies[name] ?? devDependencies[name];

const target = (name: string) => ({
  types: `./dist/cli/api/${name}.d.ts`,
  default: `./dist/cli/api/${name}.js`,
});

/** As it is tested, or a later one that promises to be compatible. */
function versionOf(name: string, { dependencies, devDependencies }: OwnManifest): string {
  const version = dependencies[name];
  if (version !== undefined) return `^${version}`;
  throw new Error(
    devDependencies[name] === undefined
      ? `published files load ${name}, which package.json does not list`
      : `published files load ${name}, which is a devDependency: make it a dependency`,
  );
}
