import type { LintReport } from "../../review/lint/lint-report";
import type { Style } from "../layout/style";
import { lintSarif } from "./sarif";
import { lintText } from "./text";

/** Every form that the linter's report can be had in. */
export const reporters = {
  text: lintText,
  json: (report) => JSON.stringify({ schemaVersion: 1, ...report }, null, 2),
  sarif: lintSarif,
} as const satisfies Readonly<Record<string, (report: LintReport, style: Style) => string>>;
