import type { Control } from "../model/control";
import { ref } from "../model/example";
import { inSome } from "../requirements/blocks";
import { allOf, anyOf, not } from "../requirements/combined";
import { onReferred } from "../requirements/other-resources";
import { requires } from "../requirements/requires";
import { isOneOf, isTrue } from "../requirements/scalars";

const environment = "aws:elasticbeanstalk/environment:Environment";
const template = "aws:elasticbeanstalk/configurationTemplate:ConfigurationTemplate";

const namespace = "aws:elasticbeanstalk:cloudwatch:logs";
const isThatSetting = allOf(isOneOf("namespace", [namespace]), isOneOf("name", ["StreamLogs"]));
const isSetTo = inSome(
  "settings",
  allOf(isThatSetting, isTrue("value")),
  "must hold StreamLogs of aws:elasticbeanstalk:cloudwatch:logs",
);
const isSetOtherwise = inSome("settings", allOf(isThatSetting, not(isTrue("value"))), "holds no other");

export const elasticBeanstalkLogsStreamed: Control = {
  id: "elastic-beanstalk-logs-streamed",
  title: "Elastic Beanstalk streams its logs to CloudWatch",
  why: "Logs that stay on an instance go with it, and the instance that failed is the one that goes.",
  remedy: 'Set StreamLogs of aws:elasticbeanstalk:cloudwatch:logs to "true".',
  severity: "medium",
  domain: "logging",
  // Off by default.
  // A setting of the environment goes before one of its template.
  planned: requires({
    [environment]: anyOf(
      "settings must hold StreamLogs of aws:elasticbeanstalk:cloudwatch:logs, rightly set",
      isSetTo,
      allOf(not(isSetOtherwise), onReferred("templateName", template, isSetTo)),
    ),
    [template]: not(isSetOtherwise),
  }),
  examples: {
    bad: [
      { name: "left out", resources: [{ type: environment, props: { application: "a" } }] },
      {
        name: "set wrongly",
        resources: [
          {
            type: environment,
            props: { application: "a", settings: [{ namespace, name: "StreamLogs", value: "false" }] },
          },
        ],
      },
      {
        name: "set wrongly in the template, as one block",
        resources: [
          {
            type: template,
            props: { application: "a", settings: { namespace, name: "StreamLogs", value: "false" } },
          },
        ],
      },
    ],
    good: [
      {
        name: "set",
        resources: [
          {
            type: environment,
            props: {
              application: "a",
              settings: [
                { namespace: "aws:autoscaling:asg", name: "MinSize", value: "2" },
                { namespace, name: "StreamLogs", value: "true" },
              ],
            },
          },
        ],
      },
      {
        name: "set in the template",
        resources: [
          {
            type: template,
            name: "base",
            props: { application: "a", settings: [{ namespace, name: "StreamLogs", value: "true" }] },
          },
          { type: environment, props: { application: "a", templateName: ref("base") } },
        ],
      },
    ],
  },
};
