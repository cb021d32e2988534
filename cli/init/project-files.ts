import type { Answers } from "./answers";
import { json, type StarterFile } from "./starter-file";

export interface ProjectFacts {
  /** Folder of the Pulumi.yaml that runs the organization's stacks: "." or "landing-zone". */
  readonly pulumiFolder: string;
  readonly versions: Readonly<Record<string, string>>;
  /** Whether the package's modules are ES modules. */
  readonly esModules: boolean;
}

const programs = `import { landingZone, type Program } from "palisade";

/** An account gets a stack of each program that its file lists under "stacks". */
export const programs: readonly Program[] = [...landingZone()];
`;

/** Pulumi calls what a CommonJS module is, and what an ES module exports as its default. */
const entryPoint = (esModules: boolean) => `import { runStack } from "palisade";
import { programs } from "./programs${esModules ? ".js" : ""}";

/** What "pulumi up" runs: the program of the stack that is selected. */
${esModules ? "export default" : "export ="} runStack({ programs });
`;

const controls = `import type { Control } from "palisade/controls";

/** Controls of this organization, beside those of the catalogue. */
export const controls: readonly Control[] = [];
`;

const pack = (name: string) => `const { join } = require("node:path");
const { PolicyPack } = require("@pulumi/policy");
const { policies, projectControls } = require("palisade/policies");

new PolicyPack("${name}", {
  policies: policies(projectControls(join(__dirname, "../.."))),
  enforcementLevel: "mandatory",
});
`;

/** Everything but the organization, the pipelines and the README. */
export function projectFiles(
  { name }: Answers,
  { pulumiFolder, versions, esModules }: ProjectFacts,
): StarterFile[] {
  const up = pulumiFolder === "." ? "" : "../";
  const file = (path: string, content: string): StarterFile => ({ path, content });
  return [
    file(
      pulumiFolder === "." ? "Pulumi.yaml" : `${pulumiFolder}/Pulumi.yaml`,
      `name: ${name}\ndescription: The stacks of the organization\nruntime: nodejs\nmain: ${up}stacks/index.ts\nstackConfigDir: ${up}stacks/config\n`,
    ),
    file("stacks/index.ts", entryPoint(esModules)),
    file("stacks/programs.ts", programs),
    file("policy-packs/controls.ts", controls),
    file(
      "policy-packs/organization/PulumiPolicy.yaml",
      `runtime: nodejs\ndescription: The controls of ${name}.\n`,
    ),
    file(
      "policy-packs/organization/package.json",
      json({ name: `${name}-policies`, private: true, type: "commonjs", main: "index.js" }),
    ),
    file("policy-packs/organization/index.js", pack(name)),
    file("package.json", json(manifest(name, versions))),
    file("tsconfig.json", json(compiler)),
    file(".gitignore", "node_modules\npalisade-report/\n*.tsbuildinfo\n"),
    file(".vscode/extensions.json", json({ recommendations: ["redhat.vscode-yaml"] })),
    file(".vscode/settings.json", json(editor)),
  ];
}

const manifest = (name: string, versions: ProjectFacts["versions"]) => {
  const at = (...names: readonly string[]) =>
    Object.fromEntries(names.flatMap((one) => (versions[one] === undefined ? [] : [[one, versions[one]]])));
  return {
    name,
    private: true,
    scripts: {
      preview: "palisade preview",
      typecheck: "tsc --noEmit",
    },
    dependencies: at("@pulumi/aws", "@pulumi/policy", "@pulumi/pulumi"),
    devDependencies: at("@types/node", "palisade", "typescript"),
    engines: { node: ">=20" },
  };
};

const compiler = {
  compilerOptions: {
    target: "ES2022",
    module: "node16",
    moduleResolution: "node16",
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    esModuleInterop: true,
    types: ["node"],
  },
  include: ["stacks", "policy-packs"],
};

const schemas = "./node_modules/palisade/schemas";
const editor = {
  "yaml.schemas": {
    [`${schemas}/organization.schema.json`]: "accounts/organization/organization.yaml",
    [`${schemas}/protected-roles.schema.json`]: "accounts/organization/protected-roles.yaml",
    [`${schemas}/rollout.schema.json`]: "accounts/organization/rollout.yaml",
    [`${schemas}/given.schema.json`]: "accounts/organization/given.yaml",
    [`${schemas}/ou.schema.json`]: "accounts/organization/*/**/ou.yaml",
    [`${schemas}/account.schema.json`]: [
      "accounts/organization/management.yaml",
      "accounts/organization/*/**/*.yaml",
      "!accounts/organization/**/ou.yaml",
    ],
  },
  "json.schemas": [{ fileMatch: ["policy-config.json"], url: `${schemas}/policy-config.schema.json` }],
};
