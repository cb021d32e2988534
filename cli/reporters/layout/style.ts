import pc from "picocolors";
import type { Severity } from "../../../policy-packs/controls/model/control";
import type { Source } from "../../review/report/report";

export type Colours = ReturnType<typeof pc.createColors>;

export interface Style {
  readonly colour: boolean;
  readonly columns: number;
}

export const colours = ({ colour }: Style): Colours => pc.createColors(colour);

export const painted = (severity: Severity, text: string, colour: Colours): string =>
  ({
    critical: () => colour.bold(colour.red(text)),
    high: () => colour.red(text),
    medium: () => colour.yellow(text),
    low: () => colour.blue(text),
  })[severity]();

/** Things to be shown in one row, ready to be wrapped between them. */
export const dotted = (items: readonly string[]): string[] =>
  items.map((item, index) => (index < items.length - 1 ? `${item} ·` : item));

/** "file:line:column", which terminals and editors make a link of. */
export const place = (at: Source | null): string =>
  at === null ? "(no source position)" : `${at.file}:${String(at.line)}:${String(at.column)}`;
