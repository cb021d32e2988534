import type { Report } from "../review/report/report";
import { outcome, verdict } from "../review/report/verdict";

/** Described by cli/review/schemas/report.schema.json; a change that breaks a reader raises the number. */
export const schemaVersion = 1;

const outcomes = { 0: "clean", 1: "findings", 2: "could not run" } as const;

export const json = (report: Report): string =>
  `${JSON.stringify({ schemaVersion, outcome: outcomes[outcome(report)], verdict: verdict(report), ...report }, null, 2)}\n`;
