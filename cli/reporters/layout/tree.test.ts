import { treeLines, unitTree } from "./tree";

const drawn = (...accounts: readonly (readonly [name: string, unit: string])[]) =>
  treeLines(
    unitTree(
      accounts.map(([name, unit]) => ({ name, unit })),
      ({ name }) => ({ label: name, branches: [] }),
      (name) => `[${name}]`,
    ),
  );

test("accounts stand below their units, however the units are nested", () => {
  expect(
    drawn(
      ["management", ""],
      ["boi", "Workloads/Production"],
      ["log-archive", "Security"],
      ["audit", "Workloads/Production"],
      ["shared", "Workloads"],
      ["dev", "Workloads Two"],
    ),
  ).toEqual([
    "├─ management",
    "├─ [Workloads]",
    "│  ├─ shared",
    "│  └─ [Production]",
    "│     ├─ boi",
    "│     └─ audit",
    "├─ [Security]",
    "│  └─ log-archive",
    "└─ [Workloads Two]",
    "   └─ dev",
  ]);
});

test("no accounts, no tree", () => {
  expect(drawn()).toEqual([]);
});
