import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { packageRoot } from "../../accounts/package-root";
import type { SourcePosition } from "../preview/plan";
import { previewProgram } from "./preview-program";

const patience = 120_000;

/** What Pulumi.yaml says of a loader, what kind of module the program is, and which packages it has by which names. */
const loaders = [
  ["tsx, as an ES module", "--import tsx", "module", { tsx: "tsx" }],
  ["tsx, as CommonJS", "--import=tsx", "commonjs", { tsx: "tsx" }],
  ["ts-node, as an ES module", "--loader ts-node/esm --no-warnings", "module", { "ts-node": "ts-node-10" }],
] as const;

/** Types take lines of their own away from what is compiled, so that a position there is not that of the source. */
const files = {
  "tsconfig.json": '{ "compilerOptions": { "module": "nodenext", "target": "es2022", "sourceMap": true } }',
  "index.ts": `import { Network } from "./network.js";

interface Names {
  readonly first: string;
}

const names: Names = { first: "one" };
new Network(names.first);
`,
  "network.ts": `import * as pulumi from "@pulumi/pulumi";

type Name = string | undefined;

export class Network extends pulumi.ComponentResource {
  constructor(name: Name) {
    if (name === undefined) throw new Error("no name");
    super("acme:index:Network", name);
  }
}
`,
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "palisade-loader-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(nodeargs: string, type: string, packages: Readonly<Record<string, string>>) {
  const written = {
    ...files,
    "package.json": JSON.stringify({ type }),
    "Pulumi.yaml": `name: example\nmain: index.ts\nruntime:\n  name: nodejs\n  options:\n    typescript: false\n    nodeargs: ${nodeargs}\n`,
  };
  for (const [name, content] of Object.entries(written)) writeFileSync(join(folder, name), content);
  const all = { "@pulumi/pulumi": "@pulumi/pulumi", typescript: "typescript", ...packages };
  for (const [name, from] of Object.entries(all)) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(packageRoot(), "node_modules", from), link);
  }
}

const preview = async () => {
  const env = { PATH: process.env.PATH, HOME: "/dev/null" };
  return (await previewProgram({ directory: folder, env })).plan;
};

const place = (source: SourcePosition | undefined) =>
  source === undefined ? "" : `${relative(folder, source.file)}:${source.line}`;

test.each(loaders)(
  "%s: a resource is at its line of the source",
  async (_, nodeargs, type, packages) => {
    write(nodeargs, type, packages);
    const { stacks, failures } = await preview();
    expect(failures).toEqual([]);
    expect(stacks[0]?.resources.map(({ name, source }) => `${name} ${place(source)}`)).toEqual([
      "example-dev ",
      "one index.ts:8",
    ]);
  },
  patience,
);

test(
  "a failure is at its line of the source",
  async () => {
    write("--import tsx", "module", { tsx: "tsx" });
    writeFileSync(join(folder, "index.ts"), files["index.ts"].replace("names.first", "undefined"));
    const { failures } = await preview();
    expect(failures.map(({ message, source }) => `${place(source)} ${message}`)).toEqual([
      "network.ts:7 no name",
    ]);
  },
  patience,
);
