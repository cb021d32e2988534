/** What esbuild does differently for this project's bundles. */
const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "../../..");

/** Zod's messages in fifty languages; ours are in one. */
const oneLanguage = {
  name: "one-language",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: 'export { default as en } from "./en.js";',
    })),
};

/** npm may install the same version of a package in several places: of each version the first in the lockfile is used. */
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

module.exports = { oneLanguage, onePlace };
