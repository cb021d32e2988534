/** Makes one file of each Lambda and each server, because no archive and no image carries node_modules. */
const { cpSync, rmSync } = require("node:fs");
const path = require("node:path");
const { oneLanguage, onePlace } = require("./bundle-plugins");

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

const options = {
  absWorkingDir: root,
  outdir: "dist/bundles",
  bundle: true,
  minify: true,
  platform: "node",
  target: "node22",
  // Packages that come as ES modules too lose what nothing uses of them.
  mainFields: ["module", "main"],
  // A log names an error by its class.
  keepNames: true,
  metafile: true,
  logLevel: "error",
  plugins: [oneLanguage, onePlace],
};

async function build(sources, external) {
  const entryPoints = Object.fromEntries(
    Object.entries(sources).map(([name, source]) => [`${name}/index`, source]),
  );
  const { metafile } = await require("esbuild").build({ ...options, entryPoints, external });
  return metafile;
}

// The AWS SDK is part of Lambda's runtime, and of no image.
const buildLambdas = (sources) => build(sources, ["@aws-sdk/*", "pg-native"]);
const buildServers = (sources) => build(sources, ["pg-native"]);

/** What the migrations' bundle reads beside itself. */
function copyMigrations() {
  const bundle = path.join(root, options.outdir, "boi-migrate");
  rmSync(path.join(bundle, "migrations"), { recursive: true, force: true });
  for (const part of ["roles.sql", "migrations"])
    cpSync(path.join(root, "workloads/boi/platform/database", part), path.join(bundle, part), {
      recursive: true,
    });
}

module.exports = { buildLambdas, buildServers, copyMigrations, lambdas, servers };
