import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const job = "aws:glue/job:Job";
const crawler = "aws:glue/crawler:Crawler";
const endpoint = "aws:glue/devEndpoint:DevEndpoint";

export const glueJobSecurityConfigured: Control = {
  id: "glue-job-security-configured",
  title: "Glue jobs, crawlers and endpoints have a security configuration",
  why: "Without one, what they write is encrypted as AWS sees fit, and their logs and bookmarks with no key of KMS.",
  remedy: "Set securityConfiguration to the name of one that encrypts.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({
    [job]: isSet("securityConfiguration"),
    [crawler]: isSet("securityConfiguration"),
    [endpoint]: isSet("securityConfiguration"),
  }),
  examples: examplesOf(job, {
    bad: {
      "a job without": { roleArn: "role" },
      "an empty name": { securityConfiguration: "" },
      "a crawler without": [{ type: crawler, props: { databaseName: "sales" } }],
      "an endpoint without": [{ type: endpoint, props: { roleArn: "role" } }],
    },
    good: {
      "a job": { securityConfiguration: "encrypted" },
      "a crawler": [{ type: crawler, props: { securityConfiguration: "encrypted" } }],
    },
  }),
};
