import { basename } from "node:path";
import type { DeclaredAccount } from "./declared";
import { didYouMean } from "./did-you-mean";
import type { Path } from "./plain-data";
import { problemAt, type Problem } from "./problem";
import { shown } from "./shown";
import { tagProblems } from "./tag-problems";

/** What the organization's files may refer to. */
export interface Known {
  readonly programs: readonly string[];
  /** Programs that at most one account may get a stack of. */
  readonly singletons?: readonly string[];
}

/** What no schema can say: what accounts promise about their file, about each other and about programs. */
export const accountProblems = (accounts: readonly DeclaredAccount[], known: Known): Problem[] => [
  ...accounts.flatMap((account) => [
    ...misnamed(account),
    ...misplacedEnvironment(account),
    ...repeated(account, "regions"),
    ...repeated(account, "stacks"),
    ...unknownPrograms(account, known),
    ...tagProblems(account.file),
  ]),
  ...shared(accounts, "name", (name) => name),
  ...shared(accounts, "email", (email) => email.toLowerCase()),
  ...shared(accounts, "id", (id) => id),
  ...(known.singletons ?? []).flatMap((program) => rivals(accounts, program)),
];

const field = ({ file }: DeclaredAccount, name: string): unknown =>
  (file.data as Readonly<Record<string, unknown>> | undefined)?.[name];

/** The texts in a list, with their paths; what is no text has been reported already. */
function listed(account: DeclaredAccount, name: string): { text: string; path: Path }[] {
  const list = field(account, name);
  return Array.isArray(list)
    ? list.flatMap((text: unknown, index) =>
        typeof text === "string" ? [{ text, path: [name, index] }] : [],
      )
    : [];
}

function misnamed(account: DeclaredAccount): Problem[] {
  const name = field(account, "name");
  const file = basename(account.path, ".yaml");
  return typeof name !== "string" || name === file
    ? []
    : [
        problemAt(
          account.file.positionOf(["name"]),
          `the account is called ${shown(name)}, but its file ${shown(basename(account.path))}`,
          `Write name: ${file}, or rename the file.`,
        ),
      ];
}

const misplacedEnvironment = (account: DeclaredAccount): Problem[] =>
  account.unit !== "" && field(account, "environment") === "management"
    ? [
        problemAt(
          account.file.positionOf(["environment"]),
          "only the management account's environment is management",
          "Name what the account is for, such as shared.",
        ),
      ]
    : [];

function repeated(account: DeclaredAccount, name: string): Problem[] {
  const seen = new Set<string>();
  return listed(account, name).flatMap(({ text, path }) => {
    if (!seen.has(text)) return void seen.add(text) ?? [];
    return problemAt(
      account.file.positionOf(path),
      `${shown(text)} is listed twice in ${name}`,
      "Keep one of the two.",
    );
  });
}

const unknownPrograms = (account: DeclaredAccount, { programs }: Known): Problem[] =>
  listed(account, "stacks")
    .filter(({ text }) => !programs.includes(text))
    .map(({ text, path }) =>
      problemAt(
        account.file.positionOf(path),
        `there is no program ${shown(text)}`,
        didYouMean(text, programs) ?? `Remove it, or use one of: ${programs.join(", ")}.`,
      ),
    );

/** Accounts that give the same value for a field that has to be each account's own. */
function shared(
  accounts: readonly DeclaredAccount[],
  name: string,
  key: (value: string) => string,
): Problem[] {
  const first = new Map<string, DeclaredAccount>();
  return accounts.flatMap((account) => {
    const value = field(account, name);
    if (typeof value !== "string") return [];
    const other = first.get(key(value));
    if (!other) return void first.set(key(value), account) ?? [];
    return problemAt(
      account.file.positionOf([name]),
      `${name} ${shown(value)} is that of another account too: ${placeOf(other, [name])}`,
      `Give each account its own ${name}.`,
    );
  });
}

function rivals(accounts: readonly DeclaredAccount[], program: string): Problem[] {
  const [first, ...others] = accounts.flatMap((account) =>
    listed(account, "stacks")
      .filter(({ text }) => text === program)
      .slice(0, 1)
      .map(({ path }) => ({ account, path })),
  );
  return others.map(({ account, path }) =>
    problemAt(
      account.file.positionOf(path),
      `only one account may have the stack ${shown(program)}: ${first ? placeOf(first.account, first.path) : ""} has it`,
      "Remove it from one of the two.",
    ),
  );
}

function placeOf({ file, unit, path }: DeclaredAccount, at: Path): string {
  const where = unit === "" ? basename(path) : `${unit}/${basename(path)}`;
  return `${where}:${file.positionOf(at).line}`;
}
