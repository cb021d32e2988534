import type { BlastReport } from "../../review/guardrails/blast-report";
import type { Style } from "../layout/style";
import { blastMarkdown, replayMarkdown } from "./markdown";
import { blastText, replayText } from "./text";

/** Every form that the blast radius can be had in. */
export const blastReporters = {
  text: ({ radius, replayed }, style) =>
    [blastText(radius, style), ...(replayed ? [replayText(replayed, style)] : [])].join("\n\n"),
  markdown: ({ radius, replayed }) =>
    [blastMarkdown(radius), ...(replayed ? [replayMarkdown(replayed)] : [])].join("\n\n"),
  json: (report) => JSON.stringify({ schemaVersion: 1, ...report }, null, 2),
} as const satisfies Readonly<Record<string, (report: BlastReport, style: Style) => string>>;
