/** The source of `policy-packs/controls/index.ts`; `controls` are `{ id, service }`, in the order of the catalogue. */
exports.controlsIndex = function controlsIndex(controls) {
  return [
    'import type { Control } from "./model/control";',
    ...controls.map(({ id, service }) => `import { ${exportOf(id)} } from "./${service}/${id}";`),
    "",
    "/** The catalogue, by service, then id: the order in which reports list it. */",
    "export const controls: readonly Control[] = [",
    ...controls.map(({ id }) => `  ${exportOf(id)},`),
    "];",
    "",
  ].join("\n");
};

/** "s3BucketVersioned" of "s3-bucket-versioned". */
const exportOf = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
