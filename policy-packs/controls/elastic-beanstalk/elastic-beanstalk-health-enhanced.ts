import type { Control } from "../model/control";
import { ref } from "../model/example";
import { inSome } from "../requirements/blocks";
import { allOf, anyOf, not } from "../requirements/combined";
import { onReferred } from "../requirements/other-resources";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const environment = "aws:elasticbeanstalk/environment:Environment";
const template = "aws:elasticbeanstalk/configurationTemplate:ConfigurationTemplate";

const namespace = "aws:elasticbeanstalk:healthreporting:system";
const isThatSetting = allOf(isOneOf("namespace", [namespace]), isOneOf("name", ["SystemType"]));
const isSetTo = inSome(
  "settings",
  allOf(isThatSetting, isOneOf("value", ["enhanced"])),
  "must hold SystemType of aws:elasticbeanstalk:healthreporting:system",
);
const isSetOtherwise = inSome(
  "settings",
  allOf(isThatSetting, not(isOneOf("value", ["enhanced"]))),
  "holds no other",
);

export const elasticBeanstalkHealthEnhanced: Control = {
  id: "elastic-beanstalk-health-enhanced",
  title: "Elastic Beanstalk environments report enhanced health",
  why: "Basic health sees the load balancer's check alone, not what the operating system and the application report.",
  remedy: 'Set SystemType of aws:elasticbeanstalk:healthreporting:system to "enhanced".',
  severity: "low",
  domain: "compute",
  // Through the API the default is basic.
  // A setting of the environment goes before one of its template.
  planned: requires({
    [environment]: anyOf(
      "settings must hold SystemType of aws:elasticbeanstalk:healthreporting:system, rightly set",
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
            props: { application: "a", settings: [{ namespace, name: "SystemType", value: "basic" }] },
          },
        ],
      },
      {
        name: "set wrongly in the template, as one block",
        resources: [
          {
            type: template,
            props: { application: "a", settings: { namespace, name: "SystemType", value: "basic" } },
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
                { namespace, name: "SystemType", value: "enhanced" },
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
            props: { application: "a", settings: [{ namespace, name: "SystemType", value: "enhanced" }] },
          },
          { type: environment, props: { application: "a", templateName: ref("base") } },
        ],
      },
    ],
  },
};
