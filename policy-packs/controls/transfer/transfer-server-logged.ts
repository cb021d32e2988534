import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const server = "aws:transfer/server:Server";

export const transferServerLogged: Control = {
  id: "transfer-server-logged",
  title: "Transfer servers log who moved what",
  why: "Files that leave by a server without logs leave without a trace.",
  remedy: "Set structuredLogDestinations to the ARN of a log group, or loggingRole.",
  severity: "medium",
  domain: "logging",
  planned: requires({
    [server]: anyOf(
      "structuredLogDestinations or loggingRole must be set",
      isSet("structuredLogDestinations"),
      isSet("loggingRole"),
    ),
  }),
  examples: examplesOf(server, {
    bad: {
      none: { protocols: ["SFTP"] },
      "an empty list": { structuredLogDestinations: [], loggingRole: "" },
    },
    good: {
      "a log group": {
        structuredLogDestinations: ["arn:aws:logs:us-east-1:111122223333:log-group:transfer:*"],
      },
      "a role": { loggingRole: "arn:aws:iam::111122223333:role/transfer" },
    },
  }),
};
