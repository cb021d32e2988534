import type { Reporter } from "./layout/look";

/* eslint-disable @typescript-eslint/no-require-imports -- a reporter is loaded when it is asked for */
/** Every form that a report can be had in, by the name that `--format` takes. */
export const formats = {
  text: () => (require("./text") as typeof import("./text")).reportText,
  markdown: () => (require("./markdown") as typeof import("./markdown")).markdown,
  html: () => (require("./html/html") as typeof import("./html/html")).html,
  json: () => (require("./json") as typeof import("./json")).json,
  sarif: () => (require("./sarif") as typeof import("./sarif")).sarif,
  junit: () => (require("./junit") as typeof import("./junit")).junit,
  codequality: () => (require("./code-quality") as typeof import("./code-quality")).codeQuality,
  stacks: () => (require("./stacks") as typeof import("./stacks")).stacks,
} as const satisfies Readonly<Record<string, () => Reporter>>;
/* eslint-enable @typescript-eslint/no-require-imports */

export type Format = keyof typeof formats;

export const formatNames = Object.keys(formats) as Format[];
