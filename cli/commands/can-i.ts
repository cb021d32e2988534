import { choice } from "../terminal/choice";
import type { Command } from "../terminal/command";
import { engine as realEngine } from "../review/preview/engine";
import type { Reader } from "../review/preview/declared";
import { callOptions } from "../review/explain/options";
import { UserError } from "../terminal/user-error";

const options = {
  as: {
    type: "string",
    value: "WHO",
    help: "ARN of a role, user or session, or such as developer (default)",
  },
  ...callOptions,
} as const;

/** The engine of `palisade explain`, asked in a developer's words and answered in few. */
export const canIWith = (engine: Reader): Command<typeof options> => ({
  summary: "Say whether the organization lets a call through",
  positionals: { usage: "ACTION [RESOURCE]", max: 2 },
  options,
  async run({ values, positionals: [action, resource] }, io) {
    const format = choice("--format", values.format ?? "text", ["text", "json"]);
    if (action === undefined)
      throw new UserError(
        "palisade can-i needs an action, such as palisade can-i s3:CreateBucket --account boi-dev.",
      );
    const { explained, outcome, explainShort, explainJson } = loaded();
    const { as: principal = "developer", ...call } = values;
    const result = await explained(engine, { ...call, principal, action, resource }, undefined, io);
    io.print({ text: explainShort, json: explainJson }[format](result, io.stdout));
    return outcome(result);
  },
});

export const canI = canIWith(realEngine);

/* eslint-disable @typescript-eslint/no-require-imports -- the reference of actions costs time that the help need not take */
const loaded = () => ({
  ...(require("../review/explain/explained") as typeof import("../review/explain/explained")),
  ...(require("../review/explain/outcome") as typeof import("../review/explain/outcome")),
  ...(require("../reporters/explain/short") as typeof import("../reporters/explain/short")),
  ...(require("../reporters/explain/json") as typeof import("../reporters/explain/json")),
});
/* eslint-enable @typescript-eslint/no-require-imports */
