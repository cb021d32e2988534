import type { BlastRadius } from "../../../accounts/guardrails/blast-radius/blast-change";
import type { ReplayedEvents } from "../../review/replay/replay-events";
import { cell, prose } from "../markdown-text";
import { replaySections, replaySummary } from "./replay-sections";
import { blastSections, blastSummary } from "../../review/guardrails/blast-sections";

export const blastMarkdown = (radius: BlastRadius): string =>
  [
    "## Blast radius of the organization's policies",
    "",
    prose(blastSummary(radius)),
    ...blastSections(radius.changes, radius.accounts).flatMap(({ title, entries }) => [
      "",
      `### ${title}`,
      "",
      "| actions | personas | accounts | by | depends on |",
      "| --- | --- | --- | --- | --- |",
      ...entries.map(
        ({ actions, personas, accounts, by, when }) =>
          `| ${[actions, personas, accounts, by, when].map((words) => cell(prose(words))).join(" | ")} |`,
      ),
    ]),
  ].join("\n");

export const replayMarkdown = (report: ReplayedEvents): string =>
  [
    "## Replayed events",
    "",
    prose(replaySummary(report)),
    ...replaySections(report).flatMap(({ title, lines }) => [
      "",
      `### ${prose(title)}`,
      "",
      ...lines.map((line) => `- ${prose(line)}`),
    ]),
  ].join("\n");
