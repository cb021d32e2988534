/** Makes the files of the web client. */
const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { onePlace } = require("./bundle-plugins");

const root = path.resolve(__dirname, "../../..");
const page = "workloads/boi/web/page";
const web = { script: `${page}/main.tsx`, style: `${page}/style.css` };

const options = {
  absWorkingDir: root,
  outdir: "dist/web/assets",
  tsconfig: `${page}/tsconfig.json`,
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  platform: "browser",
  format: "esm",
  target: "es2022",
  legalComments: "none",
  logLevel: "error",
  plugins: [onePlace],
};

/**
 * The names of its files hold their hashes, so that a browser may keep them for good; the page itself it asks for every time.
 * Hashes of the content alone: esbuild's own depend on the paths of the sources too, which differ where packages are a link.
 */
async function buildWeb() {
  rmSync(path.join(root, "dist/web"), { recursive: true, force: true });
  mkdirSync(path.join(root, options.outdir), { recursive: true });
  let html = readFileSync(path.join(root, page, "index.html"), "utf8");
  const inputs = {};
  for (const source of Object.values(web)) {
    const { outputFiles, metafile } = await require("esbuild").build({ ...options, entryPoints: [source] });
    const [{ path: output, contents }] = outputFiles;
    const { name, ext } = path.parse(output);
    const hash = createHash("sha256").update(contents).digest("hex").slice(0, 16);
    const file = `${name}-${hash}${ext}`;
    writeFileSync(path.join(root, options.outdir, file), contents);
    html = html.replace(`"${path.basename(source)}"`, `"/assets/${file}"`);
    Object.assign(inputs, metafile.inputs);
  }
  writeFileSync(path.join(root, "dist/web/index.html"), html);
  return { inputs };
}

module.exports = { buildWeb, page, web };
