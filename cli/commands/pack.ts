import { didYouMean } from "../../accounts/text-files/did-you-mean";
import { choice } from "../terminal/choice";
import type { Command } from "../terminal/command";
import { exitCode } from "../terminal/exit-code";
import { packsMarkdown } from "../reporters/packs-markdown";
import { packsText } from "../reporters/packs-text";
import { UserError } from "../terminal/user-error";

const options = {
  format: { type: "string", value: "FORMAT", help: "text (default), json or markdown" },
} as const;

export const pack: Command<typeof options> = {
  summary: "List the policy packs, or what one holds",
  positionals: { usage: "[NAME]", max: 1 },
  options,
  run({ values, positionals: [name] }, io) {
    const format = choice("--format", values.format ?? "text", ["text", "json", "markdown"]);
    const all = loaded().describedPacks();
    const one = all.find((known) => known.name === name);
    if (name !== undefined && !one) {
      const names = all.map((known) => known.name);
      throw new UserError(
        `there is no pack ${name}; there are ${names.join(", ")}.${didYouMean(name, names)}`,
      );
    }
    const rendered = {
      text: () => packsText(all, one, io.stdout),
      json: () => JSON.stringify(one ?? all, null, 2),
      markdown: () => packsMarkdown(all, one),
    };
    io.print(rendered[format]());
    return Promise.resolve(exitCode.clean);
  },
};

const loaded = () =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the catalogue costs time to load
  require("../review/catalogue/described-pack") as typeof import("../review/catalogue/described-pack");
