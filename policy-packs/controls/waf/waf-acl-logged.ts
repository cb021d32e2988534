import type { Control } from "../model/control";
import { ref } from "../model/example";
import { hasSatellite } from "../requirements/other-resources";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const webAcl = "aws:wafv2/webAcl:WebAcl";
const classic = "aws:waf/webAcl:WebAcl";
const regional = "aws:wafregional/webAcl:WebAcl";
const logging = "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration";

export const wafAclLogged: Control = {
  id: "waf-acl-logged",
  title: "Web ACLs log the requests that they refuse",
  why: "The log shows who probes what, and which good request a rule refused.",
  remedy: "Plan an aws.wafv2.WebAclLoggingConfiguration with the ACL's ARN as resourceArn.",
  severity: "medium",
  domain: "logging",
  planned: requires({
    [webAcl]: hasSatellite(
      { type: logging, by: "resourceArn" },
      "no aws.wafv2.WebAclLoggingConfiguration logs this web ACL",
    ),
    [classic]: isSet("loggingConfiguration.logDestination"),
    [regional]: isSet("loggingConfiguration.logDestination"),
  }),
  examples: {
    bad: [
      { name: "no logging", resources: [{ type: webAcl, props: { scope: "REGIONAL" } }] },
      {
        name: "logging of another",
        resources: [
          { type: webAcl, name: "acl", props: {} },
          {
            type: logging,
            props: {
              resourceArn: "arn:aws:wafv2:us-east-1:111122223333:regional/webacl/other/a",
              logDestinationConfigs: ["arn"],
            },
          },
        ],
      },
      { name: "a classic one", resources: [{ type: classic, props: { metricName: "m" } }] },
      {
        name: "a classic regional one, an empty list",
        resources: [{ type: regional, props: { metricName: "m", loggingConfiguration: [] } }],
      },
    ],
    good: [
      {
        name: "logged",
        resources: [
          { type: webAcl, name: "acl", props: {} },
          { type: logging, props: { resourceArn: ref("acl", "arn"), logDestinationConfigs: ["arn"] } },
        ],
      },
      {
        name: "a classic one",
        resources: [
          {
            type: classic,
            props: {
              metricName: "m",
              loggingConfiguration: {
                logDestination: "arn:aws:firehose:us-east-1:111122223333:deliverystream/aws-waf-logs-a",
              },
            },
          },
        ],
      },
      {
        name: "a classic regional one",
        resources: [
          {
            type: regional,
            props: {
              metricName: "m",
              loggingConfiguration: [
                { logDestination: "arn:aws:firehose:us-east-1:111122223333:deliverystream/aws-waf-logs-a" },
              ],
            },
          },
        ],
      },
    ],
  },
};
