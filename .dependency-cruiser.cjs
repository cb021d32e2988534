/**
 * The arrows of the design. Type-only imports count: a type that points the wrong way is a dependency that points the
 * wrong way. That no two folders import each other is held by `cli/tools/lint/folder-cycles.js`.
 */
const topLevel = "^(accounts|cli|config-rules|policy-packs|stacks|workloads)/";

/** What each top-level room may import of the others. These hold for tests, too. */
const allowed = {
  "policy-packs/iam": [],
  "policy-packs/controls": ["policy-packs/iam"],
  accounts: ["policy-packs/iam", "policy-packs/controls"],
  "config-rules": ["policy-packs/iam", "policy-packs/controls"],
  workloads: ["policy-packs/iam", "policy-packs/controls"],
  "policy-packs/frameworks": [],
  "policy-packs/generate": [],
  "policy-packs/crossguard": [
    "policy-packs/iam",
    "policy-packs/controls",
    "policy-packs/frameworks",
    "policy-packs/generate",
  ],
  stacks: ["accounts", "config-rules", "workloads", "policy-packs"],
};

/**
 * What each room within a folder may import of its neighbours; "." is the files of the folder itself. A room that is not
 * listed may import none of them. Tests and what only they use (fixtures, examples) may look further.
 */
const rooms = {
  accounts: {
    "text-files": [],
    ".": ["text-files"],
    schemas: ["."],
    "organization-files": [".", "schemas", "text-files"],
    "aws-knowledge": ["."],
    "organization-policies": [".", "schemas"],
    "policy-file": ["text-files"],
    "policy-lint": [".", "aws-knowledge", "policy-file", "text-files"],
    guardrails: [".", "aws-knowledge", "organization-files", "text-files"],
  },
  "workloads/boi": {
    domain: [],
    platform: ["domain"],
    runtime: ["domain", "platform"],
    services: ["domain", "platform", "runtime"],
    functions: ["domain", "platform", "runtime", "services"],
    web: ["domain", "platform", "services"],
    dev: ["domain", "platform", "runtime", "services", "functions", "web"],
  },
  stacks: {
    ".": ["model", "programs"],
    model: [],
    components: ["model"],
    preview: ["model"],
    programs: ["model", "components"],
    project: ["model", "preview", "programs", "standalone"],
    samples: ["model", "components", "programs"],
    standalone: ["model", "preview"],
    "simulated-cloud": ["model", "preview"],
    engine: ["model", "preview", "standalone", "simulated-cloud"],
  },
  cli: {
    ".": ["terminal", "commands"],
    terminal: [],
    review: ["terminal"],
    reporters: ["terminal", "review"],
    api: ["terminal", "review"],
    init: ["terminal"],
    commands: ["terminal", "review", "reporters", "init"],
    tools: ["terminal", "review", "reporters", "api", "init", "commands"],
  },
};

const forTests = ["\\.test\\.tsx?$", "/(fixtures|testing)/", "/example-[^/]*$"];
// Set-up, which is plain JavaScript, runs before there are rooms.
const room = (folder, name) => (name === "." ? `^${folder}/[^/]+\\.ts$` : `^${folder}/${name}/`);

const arrowsBetweenRooms = ([folder, neighbours]) => [
  ...Object.entries(neighbours).map(([name, targets]) => ({
    name: `arrows-within-${folder}-from-${name === "." ? "its-files" : name}`.replace(/\W+/g, "-"),
    severity: "error",
    from: { path: room(folder, name), pathNot: forTests },
    to: { path: `^${folder}/`, pathNot: [name, ...targets].map((target) => room(folder, target)) },
  })),
  {
    name: `rooms-of-${folder.replace(/\W+/g, "-")}`,
    comment: "A new room is listed with its arrows before anything in it imports a neighbour.",
    severity: "error",
    from: {
      path: `^${folder}/([^/]+)/`,
      pathNot: [...forTests, ...Object.keys(neighbours).map((name) => room(folder, name))],
    },
    to: { path: `^${folder}/`, pathNot: [`^${folder}/$1/`] },
  },
];

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    ...Object.entries(allowed).map(([folder, targets]) => ({
      name: `arrows-from-${folder.replace(/\W+/g, "-")}`,
      severity: "error",
      from: { path: `^${folder}/` },
      to: { path: topLevel, pathNot: [folder, ...targets].map((target) => `^${target}/`) },
    })),
    {
      name: "arrows-from-a-pack",
      severity: "error",
      from: { path: "^policy-packs/(?!(?:iam|controls|frameworks|generate|crossguard)/)([^/]+)/" },
      to: { path: topLevel, pathNot: ["^policy-packs/$1/", "^policy-packs/(iam|controls|crossguard)/"] },
    },
    ...Object.entries(rooms).flatMap(arrowsBetweenRooms),
    {
      name: "controls-import-no-sdk",
      comment:
        "Controls run inside a Config rule's Lambda, so they carry kilobytes; the distance of words is one.",
      severity: "error",
      from: { path: "^policy-packs/(iam|controls)/", pathNot: "\\.test\\.ts$" },
      to: { path: "node_modules", pathNot: "node_modules/fastest-levenshtein/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^stacks/fixtures/programs/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: `${__dirname}/tsconfig.json` },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["require", "node", "default", "types"],
    },
  },
};
