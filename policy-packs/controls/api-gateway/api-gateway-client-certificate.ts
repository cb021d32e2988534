import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const stage = "aws:apigateway/stage:Stage";

export const apiGatewayClientCertificate: Control = {
  id: "api-gateway-client-certificate",
  title: "REST API stages show their backends a client certificate",
  why: "Without it a backend cannot tell the API's requests from those of anyone who knows its address.",
  remedy: "Plan an aws.apigateway.ClientCertificate and name it in clientCertificateId.",
  severity: "low",
  domain: "network",
  planned: requires({ [stage]: isSet("clientCertificateId") }),
  examples: examplesOf(stage, {
    bad: { "left out": { stageName: "v1" }, "an empty text": { stageName: "v1", clientCertificateId: "" } },
    good: {
      named: { clientCertificateId: "abc" },
      "named beside others": { stageName: "v1", clientCertificateId: "def" },
    },
  }),
};
