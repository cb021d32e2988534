import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOneOf, matches } from "../requirements/scalars";
import { requires } from "../requirements/requires";
import { when } from "../requirements/combined";

const endpoint = "aws:dms/endpoint:Endpoint";

export const dmsNeptuneEndpointIam: Control = {
  id: "dms-neptune-endpoint-iam",
  title: "DMS shows Neptune IAM credentials",
  why: "Without them the graph must take everyone who reaches its port.",
  remedy: 'Add "IamAuthEnabled=true;" to extraConnectionAttributes, and set serviceAccessRole.',
  severity: "medium",
  domain: "identity",
  planned: requires({
    [endpoint]: when(
      isOneOf("engineName", ["neptune"]),
      matches(
        "extraConnectionAttributes",
        /(^|;)\s*IamAuthEnabled\s*=\s*true\s*(;|$)/i,
        "IamAuthEnabled=true among others",
      ),
    ),
  }),
  examples: examplesOf(endpoint, {
    bad: {
      "left out, which is off": { engineName: "neptune" },
      "off, beside others": {
        engineName: "neptune",
        extraConnectionAttributes: "errorRetryDuration=250;IamAuthEnabled=false",
      },
    },
    good: {
      on: { engineName: "neptune", extraConnectionAttributes: "IamAuthEnabled=true;" },
      "on, beside others": {
        engineName: "neptune",
        extraConnectionAttributes: "errorRetryDuration=250; iamAuthEnabled = true",
      },
      "another engine": { engineName: "postgres" },
    },
  }),
};
