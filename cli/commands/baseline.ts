import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { baselineFile } from "../review/baseline/baseline-of";
import type { Command } from "../terminal/command";
import { engine as realEngine, type Engine } from "../review/preview/engine";
import { exitCode } from "../terminal/exit-code";
import { evaluateChoice, programOptions, recordsRoot } from "../review/preview/evaluate-choice";
import { shownPath } from "../terminal/shown-path";
import { UserError } from "../terminal/user-error";
import { plural, verdict } from "../review/report/verdict";
import { writeOutput } from "../terminal/write-output";

const options = {
  stack: { type: "string", multiple: true, value: "GLOB", help: "only stacks whose name matches" },
  expires: {
    type: "string",
    value: "WHEN",
    help: "days such as 90d (default), or a date, when they fail again",
  },
  reason: { type: "string", value: "TEXT", help: "why what is new is accepted" },
  owner: { type: "string", value: "TEXT", help: "who fixes what is new" },
  output: { type: "string", short: "o", value: "FILE", help: "default .palisade/baseline.yaml" },
  organization: { type: "string", value: "DIR", help: "folder of the organization's files" },
  sample: { type: "string", value: "NAME", help: "preview a sample instead, such as flawed" },
  ...programOptions,
} as const;

export const baselineWith = (engine: Engine): Command<typeof options> => ({
  summary: "Record today's findings, so that only new ones fail",
  options,
  async run({ values }, io) {
    const { dayOf, expiry, readBaseline, updatedBaseline, baselineText, judgedHere } = loaded();
    const now = io.now();
    const expires = expiry(values.expires ?? "90d", now);
    const path =
      values.output === undefined
        ? join(recordsRoot(values, io.cwd), baselineFile)
        : resolve(io.cwd, values.output);
    const before = readBaseline(path);
    const { stack, organization, sample, program, config } = values;
    const { report } = await evaluateChoice(
      engine,
      { stack, organization, sample, program, config, "no-baseline": true },
      io,
    );
    if (report.failures.length > 0)
      throw new UserError(
        [
          `nothing was recorded: ${verdict(report)}`,
          ...report.failures.map((failure) => `  ${failure.stack}: ${failure.message}`),
        ].join("\n"),
      );
    const inScope = judgedHere(report);
    const update = updatedBaseline({
      findings: report.findings,
      before,
      today: dayOf(now),
      expires,
      reason: values.reason,
      owner: values.owner,
      judged: (entry) => inScope(entry) !== undefined,
    });
    if (values.output === undefined) mkdirSync(dirname(path), { recursive: true });
    writeOutput(io.cwd, path, baselineText(update.baseline));
    io.print(describeResult(update, shownPath(path, io.cwd), expires));
    return exitCode.clean;
  },
});

export const baseline = baselineWith(realEngine);

function describeResult(
  {
    baseline: { accepted },
    added,
    kept,
    renewed,
    dropped,
  }: ReturnType<ReturnType<typeof loaded>["updatedBaseline"]>,
  file: string,
  expires: string,
): string {
  const changes = [
    `${added} added`,
    `${kept} kept`,
    ...(renewed > 0 ? [`${renewed} renewed`] : []),
    `${dropped} dropped`,
  ].join(", ");
  const until = added + renewed > 0 ? `; what is new fails again on ${expires}` : "";
  return `${file}: ${plural(accepted.length, "finding")} accepted (${changes})${until}`;
}

/* eslint-disable @typescript-eslint/no-require-imports -- zod and yaml cost time that the help need not take */
const loaded = () => ({
  ...(require("../review/baseline/entry") as typeof import("../review/baseline/entry")),
  ...(require("../review/baseline/expiry") as typeof import("../review/baseline/expiry")),
  ...(require("../review/baseline/read-baseline") as typeof import("../review/baseline/read-baseline")),
  ...(require("../review/baseline/updated-baseline") as typeof import("../review/baseline/updated-baseline")),
  ...(require("../review/baseline/baseline-text") as typeof import("../review/baseline/baseline-text")),
  ...(require("../review/baseline/apply-baseline") as typeof import("../review/baseline/apply-baseline")),
});
/* eslint-enable @typescript-eslint/no-require-imports */
