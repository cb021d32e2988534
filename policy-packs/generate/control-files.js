const { readdirSync } = require("node:fs");
const path = require("node:path");

/** The controls as their files name them: `{ id, service, file }`, by service, then id. */
exports.controlFiles = function controlFiles(root) {
  const folder = "policy-packs/controls";
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !["facts", "model", "requirements"].includes(entry.name))
    .flatMap(({ name: service }) =>
      readdirSync(path.join(root, folder, service))
        .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
        .map((file) => ({ id: file.replace(/\.ts$/, ""), service, file: `${folder}/${service}/${file}` })),
    )
    .sort((one, other) => compare(one.service, other.service) || compare(one.id, other.id));
};

/** By code unit: the same on every machine, whatever its language. */
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
