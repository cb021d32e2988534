/**
 * The arrows of the design. Type-only imports count: a type that points the wrong way is a dependency that points the
 * wrong way.
 */
const allowed = {
  "policy-packs/iam": [],
  "policy-packs/controls": ["policy-packs/iam"],
  accounts: ["policy-packs/iam", "policy-packs/controls"],
  "config-rules": ["policy-packs/iam", "policy-packs/controls"],
  workloads: ["policy-packs/iam", "policy-packs/controls"],
  "policy-packs/crossguard": ["policy-packs/iam", "policy-packs/controls"],
  stacks: ["accounts", "config-rules", "workloads", "policy-packs"],
};

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
      to: {
        path: "^(accounts|cli|config-rules|policy-packs|stacks|workloads)/",
        pathNot: [`^${folder}/`, ...targets.map((target) => `^${target}/`)],
      },
    })),
    {
      name: "arrows-from-a-pack",
      severity: "error",
      from: { path: "^policy-packs/(?!iam/|controls/|crossguard/)([^/]+)/" },
      to: {
        path: "^(accounts|cli|config-rules|policy-packs|stacks|workloads)/",
        pathNot: ["^policy-packs/$1/", "^policy-packs/(iam|controls|crossguard)/"],
      },
    },
    {
      name: "controls-import-no-sdk",
      comment: "Controls run inside a Config rule's Lambda, so they carry kilobytes.",
      severity: "error",
      from: { path: "^policy-packs/(iam|controls)/", pathNot: "\\.test\\.ts$" },
      to: { path: "node_modules" },
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
