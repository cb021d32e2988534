import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { expect } from "expect";
import type { Control } from "../../../policy-packs/controls/model/control";

type Case = () => unknown;
type Table = readonly unknown[];

/** The cases of a compiled test file, as functions that throw when they fail; its module loads the control that is given. */
export function testCases(file: string): (control: Control) => readonly Case[] {
  const source = readFileSync(file, "utf8");
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- runs our own source, as a module would be
  const load = new Function(
    "require",
    "exports",
    "module",
    "__dirname",
    "test",
    "describe",
    "expect",
    source,
  ) as (...given: readonly unknown[]) => void;
  const require = createRequire(file);
  return (control) => {
    const cases: Case[] = [];
    const requireMutated = (name: string): unknown => {
      const loaded: unknown = require(name);
      return name === `./${control.id}` ? withControl(loaded as object, control) : loaded;
    };
    const module = { exports: {} };
    load(
      requireMutated,
      module.exports,
      module,
      dirnameOf(file),
      globalOf((body) => cases.push(body)),
      globalOf((body) => void body()),
      expect,
    );
    return cases;
  };
}

const dirnameOf = (file: string): string => file.replace(/[\\/][^\\/]+$/, "");

const withControl = (loaded: object, control: Control): object =>
  Object.fromEntries(
    Object.entries(loaded).map(([name, value]) => [
      name,
      (value as Partial<Control> | undefined)?.id === control.id ? control : value,
    ]),
  );

/** `test` or `describe`: a function of a name and a body, with `each`. */
const globalOf = (take: (body: Case) => void) =>
  Object.assign((_: string, body: Case) => take(body), {
    each: (table: Table) => (_: string, body: (...row: readonly unknown[]) => unknown) => {
      for (const row of table)
        take(() => body(...(Array.isArray(row) ? (row as readonly unknown[]) : [row])));
    },
  });
