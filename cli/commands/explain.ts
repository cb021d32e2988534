import { choice } from "../terminal/choice";
import type { Command } from "../terminal/command";
import { engine as realEngine } from "../review/preview/engine";
import type { Reader } from "../review/preview/declared";
import { callOptions } from "../review/explain/options";
import { UserError } from "../terminal/user-error";

const options = {
  principal: {
    type: "string",
    value: "WHO",
    help: "ARN of a role, user, session or identity provider, a service, or such as developer",
  },
  action: { type: "string", value: "ACTION", help: "such as s3:GetObject" },
  resource: {
    type: "string",
    value: "ARN",
    help: "left out: any resource, or none where the action has none",
  },
  message: {
    type: "string",
    value: "TEXT|-",
    help: "what AWS answered when it denied a call, instead of all that",
  },
  ...callOptions,
} as const;

export const explainWith = (engine: Reader): Command<typeof options> => ({
  summary: "Say level by level why a call is denied or allowed, and what would change it",
  options,
  async run({ values }, io) {
    const format = choice("--format", values.format ?? "text", ["text", "json"]);
    const { principal, action, message } = values;
    if (message === undefined && (principal === undefined || action === undefined))
      throw new UserError(
        "palisade explain needs --principal and --action, or the --message of a denied call.\nSee palisade explain --help.",
      );
    const { explained, messageGiven, outcome, explainText, explainJson } = loaded();
    const denial = message === undefined ? undefined : await messageGiven(message, io);
    const result = await explained(engine, values, denial, io);
    io.print({ text: explainText, json: explainJson }[format](result, io.stdout));
    return outcome(result);
  },
});

export const explain = explainWith(realEngine);

/* eslint-disable @typescript-eslint/no-require-imports -- the reference of actions costs time that the help need not take */
const loaded = () => ({
  ...(require("../review/explain/explained") as typeof import("../review/explain/explained")),
  ...(require("../review/explain/message") as typeof import("../review/explain/message")),
  ...(require("../review/explain/outcome") as typeof import("../review/explain/outcome")),
  ...(require("../reporters/explain/text") as typeof import("../reporters/explain/text")),
  ...(require("../reporters/explain/json") as typeof import("../reporters/explain/json")),
});
/* eslint-enable @typescript-eslint/no-require-imports */
