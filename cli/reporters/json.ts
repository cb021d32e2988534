import type { Report } from "../review/report/report";
import { outcomeName, verdict } from "../review/report/verdict";

/** Described by cli/review/schemas/report.schema.json; a change that breaks a reader raises the number. */
export const schemaVersion = 1;

export const json = (report: Report): string =>
  `${JSON.stringify({ schemaVersion, outcome: outcomeName(report), verdict: verdict(report), ...report }, null, 2)}\n`;
