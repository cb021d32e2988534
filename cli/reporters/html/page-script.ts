import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The compiled modules of the page as one script. Each stays a function of its own behind a `require` of three lines, so
 * that no bundler is needed where Palisade runs and the script in a report can be read.
 */
export function pageScript(folder: string = join(__dirname, "page")): string {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".js") && !file.endsWith(".test.js"))
    .map((file) => file.slice(0, -".js".length))
    .sort();
  const modules = names.map((name) => {
    const text = readFileSync(join(folder, `${name}.js`), "utf8").replace(
      /^\/\/# sourceMappingURL=.*$/gm,
      "",
    );
    return `${JSON.stringify(`./${name}`)}: function (module, exports, require) {\n${text.trim()}\n}`;
  });
  return `(function () {
"use strict";
var modules = {
${modules.join(",\n")}
};
var loaded = {};
function require(name) {
if (!loaded[name]) { loaded[name] = { exports: {} }; modules[name](loaded[name], loaded[name].exports, require); }
return loaded[name].exports;
}
require("./main");
})();`;
}
