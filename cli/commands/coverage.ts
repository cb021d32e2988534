import { didYouMean } from "../../accounts/text-files/did-you-mean";
import { coverageMarkdown, coverageText } from "../reporters/catalogue-coverage";
import { engine as realEngine, type Engine } from "../review/preview/engine";
import { rootAt } from "../review/project/project";
import { choice } from "../terminal/choice";
import type { Command } from "../terminal/command";
import { exitCode } from "../terminal/exit-code";
import { UserError } from "../terminal/user-error";

const options = {
  format: { type: "string", value: "FORMAT", help: "text (default), json or markdown" },
  status: { type: "string", value: "STATUS", help: "only types that are judged, harmless or uncovered" },
} as const;

const statuses = { judged: "judged", harmless: "harmless", uncovered: "not covered" } as const;

export const coverageWith = (engine: Pick<Engine, "coverage">): Command<typeof options> => ({
  summary: "List which types of the AWS provider the controls judge, and which not",
  positionals: { usage: "[SERVICE]", max: 1 },
  options,
  run({ values, positionals: [service] }, io) {
    const format = choice("--format", values.format ?? "text", ["text", "json", "markdown"]);
    const wanted =
      values.status === undefined
        ? undefined
        : statuses[choice("--status", values.status, ["judged", "harmless", "uncovered"])];
    const all = engine.coverage(rootAt(io.cwd));
    if (service !== undefined) requireService(service, [...new Set(all.map((type) => type.service))]);
    const types = all.filter(
      (type) =>
        (service === undefined || type.service === service) &&
        (wanted === undefined || type.status === wanted),
    );
    const rendered = {
      text: () => coverageText(types, service, io.stdout),
      json: () => JSON.stringify(types, null, 2),
      markdown: () => coverageMarkdown(types, service),
    };
    io.print(rendered[format]());
    return Promise.resolve(exitCode.clean);
  },
});

export const coverage = coverageWith(realEngine);

function requireService(service: string, known: readonly string[]): void {
  if (!known.includes(service))
    throw new UserError(
      `the AWS provider has no service ${service}.${didYouMean(service, known)}\npalisade coverage lists them all.`,
    );
}
