import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isNoneOf } from "../requirements/scalars";

const method = "aws:apigateway/method:Method";

export const apiGatewayRequestValidated: Control = {
  id: "api-gateway-request-validated",
  title: "REST API methods have their requests validated",
  why: "A request that lacks what the method needs, or holds what it does not expect, should stop before the code.",
  remedy: "Plan an aws.apigateway.RequestValidator and name it in requestValidatorId.",
  severity: "low",
  domain: "network",
  planned: requires({ [method]: when(isNoneOf("httpMethod", ["OPTIONS"]), isSet("requestValidatorId")) }),
  examples: examplesOf(method, {
    bad: {
      "left out": { httpMethod: "POST", authorization: "AWS_IAM" },
      "an empty text": { httpMethod: "ANY", requestValidatorId: "" },
    },
    good: {
      validated: { httpMethod: "POST", requestValidatorId: "v" },
      "a preflight request": { httpMethod: "OPTIONS" },
    },
  }),
};
