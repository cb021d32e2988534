/**
 * Makes one file of each Lambda and each server, because no archive and no image carries node_modules, and the files of
 * the web client. Run by cli/setup.js once the packages are there.
 */
const { createHash } = require("node:crypto");
const { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { build } = require("esbuild");

const root = path.resolve(__dirname, "../../..");

/** Sources of the Lambdas, by the name of the bundle; each exports `handler`. */
const lambdas = {
  "boi-auth": "workloads/boi/services/auth/lambda.ts",
  "boi-authorizer": "workloads/boi/functions/authorizer/lambda.ts",
  "boi-documents": "workloads/boi/services/documents/lambda.ts",
  "boi-jobs": "workloads/boi/functions/jobs/lambda.ts",
  "boi-migrate": "workloads/boi/functions/migrate/lambda.ts",
  "boi-rotation": "workloads/boi/functions/rotation/lambda.ts",
  "boi-scan-result": "workloads/boi/services/documents/scan-result.ts",
  "boi-token-claims": "workloads/boi/functions/token-claims/lambda.ts",
  "config-rules": "config-rules/handler.ts",
};

/** Sources of the servers; each becomes the one file of a container's image. */
const servers = {
  "boi-companies": "workloads/boi/services/companies/server.ts",
  "boi-filing": "workloads/boi/services/filing/server.ts",
  "boi-owners": "workloads/boi/services/owners/server.ts",
};

/** Zod's messages in fifty languages; ours are in one. */
const oneLanguage = {
  name: "one-language",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: 'export { default as en } from "./en.js";',
    })),
};

/** npm may install the same version of a package in several places; the first of them in the lockfile is used for all. */
const onePlace = {
  name: "one-place",
  setup: ({ onResolve, resolve }) => {
    const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
    const nameOf = (folder) => folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
    const first = new Map();
    for (const [folder, { version }] of Object.entries(packages)) {
      const key = `${nameOf(folder)}@${version}`;
      if (!first.has(key) && existsSync(path.join(root, folder))) first.set(key, folder);
    }
    onResolve({ filter: /^[@a-z]/ }, async ({ path: wanted, pluginData, ...from }) => {
      if (pluginData === "resolved" || from.kind === "entry-point") return undefined;
      const found = await resolve(wanted, { ...from, pluginData: "resolved" });
      if (found.external || found.errors.length > 0) return found;
      // A package's place ends with its name, after the last node_modules of the path.
      const [, place] =
        /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(found.path.replaceAll("\\", "/")) ?? [];
      if (place === undefined) return found;
      const inLock = place.slice(place.indexOf("/node_modules/") + 1);
      const version = packages[inLock]?.version;
      const other = first.get(`${nameOf(inLock)}@${version}`);
      return other === undefined || other === inLock
        ? found
        : { ...found, path: found.path.replace(inLock, other) };
    });
  },
};

const options = {
  absWorkingDir: root,
  outdir: "dist/bundles",
  bundle: true,
  minify: true,
  platform: "node",
  target: "node22",
  // Packages that come as ES modules too lose their unused parts.
  mainFields: ["module", "main"],
  // A log names an error by its class.
  keepNames: true,
  logLevel: "error",
  plugins: [oneLanguage, onePlace],
};

const entries = (sources) =>
  Object.fromEntries(Object.entries(sources).map(([name, source]) => [`${name}/index`, source]));

const page = "workloads/boi/web/page";

const web = {
  absWorkingDir: root,
  outdir: "dist/web/assets",
  tsconfig: `${page}/tsconfig.json`,
  bundle: true,
  minify: true,
  write: false,
  platform: "browser",
  format: "esm",
  target: "es2022",
  legalComments: "none",
  logLevel: "error",
  plugins: [onePlace],
};

/**
 * The names of its files hold their hashes, so that a browser may keep them for good; the page itself it asks for every time.
 * Hashes of the content alone: esbuild's own hold the places of the sources too, which differ where packages are a link.
 */
async function buildWeb() {
  rmSync(path.join(root, "dist/web"), { recursive: true, force: true });
  mkdirSync(path.join(root, web.outdir), { recursive: true });
  let html = readFileSync(path.join(root, page, "index.html"), "utf8");
  for (const source of ["main.tsx", "style.css"]) {
    const {
      outputFiles: [{ path: made, contents }],
    } = await build({ ...web, entryPoints: [`${page}/${source}`] });
    const { name, ext } = path.parse(made);
    const hash = createHash("sha256").update(contents).digest("hex").slice(0, 16);
    const file = `${name}-${hash}${ext}`;
    writeFileSync(path.join(root, web.outdir, file), contents);
    html = html.replace(`"${source}"`, `"/assets/${file}"`);
  }
  writeFileSync(path.join(root, "dist/web/index.html"), html);
}

async function main() {
  // A bundle whose source is gone must not be deployed from what is left of it.
  rmSync(path.join(root, options.outdir), { recursive: true, force: true });
  await Promise.all([
    // The AWS SDK is part of Lambda's runtime, and of no image.
    build({ ...options, entryPoints: entries(lambdas), external: ["@aws-sdk/*", "pg-native"] }),
    build({ ...options, entryPoints: entries(servers), external: ["pg-native"] }),
    buildWeb(),
  ]);
  // What a bundle reads beside itself.
  for (const part of ["roles.sql", "migrations"])
    cpSync(
      path.join(root, "workloads/boi/platform/database", part),
      path.join(root, options.outdir, "boi-migrate", part),
      { recursive: true },
    );
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
