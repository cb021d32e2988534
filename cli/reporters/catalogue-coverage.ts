import {
  coverageByService,
  type ServiceCoverage,
  type TypeCoverage,
} from "../review/catalogue/type-coverage";
import { plural } from "../review/report/verdict";
import { colours, type Style } from "./layout/style";
import { wrapped } from "./layout/wrapped";

const header = ["service", "types", "judged", "harmless", "not covered", "controls"] as const;

const row = ({ service, types, judged, harmless, controls }: ServiceCoverage): string[] => [
  service,
  ...[types, judged, harmless, types - judged - harmless, controls].map(String),
];

/** A line for each service, or for each type of the one service that was asked about. */
export function coverageText(
  types: readonly TypeCoverage[],
  service: string | undefined,
  style: Style,
): string {
  const lines = service === undefined ? serviceLines(types) : typeLines(types, style);
  return [...lines, "", coverageSummary(types)].join("\n");
}

function serviceLines(types: readonly TypeCoverage[]): string[] {
  const rows = [[...header], ...coverageByService(types).map(row)];
  const widths = header.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows.map((cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  "),
  );
}

function typeLines(types: readonly TypeCoverage[], style: Style): string[] {
  const colour = colours(style);
  const width = Math.min(Math.max(style.columns, 40), 120);
  const paint = { judged: colour.green, harmless: colour.dim, "not covered": colour.yellow };
  return types.flatMap(({ type, status, controls, reason }) => [
    `${paint[status](status.padEnd(11))}  ${colour.bold(type)}`,
    ...(status === "not covered" ? [] : wrapped(reason ?? controls.join(", "), width, " ".repeat(13))),
  ]);
}

/** The same as a table. */
export const coverageMarkdown = (types: readonly TypeCoverage[], service: string | undefined): string =>
  [
    ...(service === undefined
      ? table(header, coverageByService(types).map(row))
      : table(
          ["type", "status", "controls, or why there is none"],
          types.map(({ type, status, controls, reason }) => [
            `\`${type}\``,
            status,
            reason ?? controls.join(", "),
          ]),
        )),
    "",
    coverageSummary(types),
  ].join("\n");

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);

function coverageSummary(types: readonly TypeCoverage[]): string {
  const count = (status: TypeCoverage["status"]) =>
    types.filter((one) => one.status === status).length.toLocaleString("en-US");
  return `${plural(types.length, "type")}: ${count("judged")} judged, ${count("harmless")} harmless, ${count("not covered")} not covered`;
}
