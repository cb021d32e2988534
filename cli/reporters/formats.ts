import type { Report } from "../report";
import type { SourceLink } from "./source-links";
import type { Style } from "./style";

export interface Look extends Style {
  /** The address of a line of the source, where one is known. */
  readonly link: SourceLink;
}

export type Reporter = (report: Report, look: Look) => string;

/* eslint-disable @typescript-eslint/no-require-imports -- a reporter is loaded when it is asked for */
/** Every form that a report can be had in, by the name that `--format` takes. */
export const formats = {
  text: () => (require("./text") as typeof import("./text")).text,
  markdown: () => (require("./markdown") as typeof import("./markdown")).markdown,
  html: () => (require("./html") as typeof import("./html")).html,
  json: () => (require("./json") as typeof import("./json")).json,
  sarif: () => (require("./sarif") as typeof import("./sarif")).sarif,
  junit: () => (require("./junit") as typeof import("./junit")).junit,
  codequality: () => (require("./code-quality") as typeof import("./code-quality")).codeQuality,
} as const satisfies Readonly<Record<string, () => Reporter>>;
/* eslint-enable @typescript-eslint/no-require-imports */

export type Format = keyof typeof formats;

export const formatNames = Object.keys(formats) as Format[];
