import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { excludes } from "../requirements/presence";
import { requires } from "../requirements/requires";

const url = "aws:lambda/functionUrl:FunctionUrl";

export const lambdaUrlOriginsNamed: Control = {
  id: "lambda-url-origins-named",
  title: "Function URLs name the web sites that may call them",
  why: "With any origin allowed, every page that a user opens may call the function in the user's browser.",
  remedy: "Name the origins in cors.allowOrigins.",
  severity: "medium",
  domain: "network",
  planned: requires({ [url]: excludes("cors.allowOrigins", "*") }),
  examples: examplesOf(url, {
    bad: {
      any: { authorizationType: "AWS_IAM", cors: { allowOrigins: ["*"] } },
      "any beside one, in a list of one": { cors: [{ allowOrigins: ["https://app.example", "*"] }] },
    },
    good: {
      one: { cors: { allowOrigins: ["https://app.example"] } },
      none: { authorizationType: "AWS_IAM" },
    },
  }),
};
