/** A line of text with the lines that belong below it. */
export interface Branch {
  readonly label: string;
  readonly branches: readonly Branch[];
}

export const treeLines = (branches: readonly Branch[], indent = ""): string[] =>
  branches.flatMap(({ label, branches: inner }, index) => {
    const last = index === branches.length - 1;
    return [
      `${indent}${last ? "└─ " : "├─ "}${label}`,
      ...treeLines(inner, `${indent}${last ? "   " : "│  "}`),
    ];
  });

interface InUnit {
  /** Path of OU names, "" for the root. */
  readonly unit: string;
}

/** Accounts below the units that they belong to, each unit once; both in the order given, accounts first. */
export function unitTree<T extends InUnit>(
  accounts: readonly T[],
  account: (account: T) => Branch,
  unit: (name: string) => string,
  path = "",
): Branch[] {
  const below = accounts.filter(({ unit: at }) => at !== path);
  const names = new Set(
    below.map(({ unit: at }) => (path === "" ? at : at.slice(path.length + 1)).split("/")[0] ?? ""),
  );
  return [
    ...accounts.filter(({ unit: at }) => at === path).map(account),
    ...[...names].map((name) => {
      const inner = path === "" ? name : `${path}/${name}`;
      const within = below.filter(({ unit: at }) => at === inner || at.startsWith(`${inner}/`));
      return { label: unit(name), branches: unitTree(within, account, unit, inner) };
    }),
  ];
}
