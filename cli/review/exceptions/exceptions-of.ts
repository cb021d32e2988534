import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type { Control } from "../../../policy-packs/controls/model/control";
import type { Io } from "../../terminal/io";
import type { Scope } from "../baseline/apply-baseline";
import type { ConfiguredControls } from "../policy-config/policy-config";
import type { Report } from "../report/report";

/** Where a project keeps its exceptions, one a file. */
export const exceptionsFolder = join("accounts", "exceptions");

/**
 * What the exceptions of a project make of a report. They are read at once, so that a mistake in one is reported before
 * the work is done.
 */
export function exceptionsOf(
  { controls, consequence }: Pick<ConfiguredControls, "controls" | "consequence">,
  catalogue: readonly Control[],
  root: string,
  io: Pick<Io, "cwd" | "now">,
  scope?: Scope,
): (report: Report) => Report {
  const folder = join(root, exceptionsFolder);
  if (!existsSync(folder)) return (report) => report;
  const { readExceptions, withExceptions, dayOf } = loaded();
  const exceptions = readExceptions(
    folder,
    catalogue.map(({ id }) => id),
  ).map((one) => ({
    ...one,
    file: relative(root, one.file).replaceAll("\\", "/"),
  }));
  const rules = {
    exceptions,
    controls,
    consequence,
    today: dayOf(io.now()),
    complete: scope === undefined || scope.places,
  };
  return (report) => withExceptions(report, rules);
}

/* eslint-disable @typescript-eslint/no-require-imports -- most projects have none, and zod and yaml cost time */
const loaded = () => ({
  ...(require("./read-exceptions") as typeof import("./read-exceptions")),
  ...(require("./apply-exceptions") as typeof import("./apply-exceptions")),
  ...(require("../baseline/entry") as typeof import("../baseline/entry")),
});
/* eslint-enable @typescript-eslint/no-require-imports */
