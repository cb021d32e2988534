import type { Control } from "../model/control";
import { ref } from "../model/example";
import { inSome } from "../requirements/blocks";
import { allOf, anyOf, not } from "../requirements/combined";
import { onReferred } from "../requirements/other-resources";
import { requires } from "../requirements/requires";
import { isOneOf, isTrue } from "../requirements/scalars";

const environment = "aws:elasticbeanstalk/environment:Environment";
const template = "aws:elasticbeanstalk/configurationTemplate:ConfigurationTemplate";

const namespace = "aws:autoscaling:launchconfiguration";
const isThatSetting = allOf(isOneOf("namespace", [namespace]), isOneOf("name", ["DisableIMDSv1"]));
const isSetTo = inSome(
  "settings",
  allOf(isThatSetting, isTrue("value")),
  "must hold DisableIMDSv1 of aws:autoscaling:launchconfiguration",
);
const isSetOtherwise = inSome("settings", allOf(isThatSetting, not(isTrue("value"))), "holds no other");

export const elasticBeanstalkImdsv2Only: Control = {
  id: "elastic-beanstalk-imdsv2-only",
  title: "Elastic Beanstalk's instances answer metadata requests of version 2 only",
  why: "With IMDSv1 one forged request from inside the instance hands out the credentials of its role.",
  remedy: 'Set DisableIMDSv1 of aws:autoscaling:launchconfiguration to "true".',
  severity: "high",
  domain: "identity",
  // Which versions current platforms take by default depends on the platform, so it must be stated.
  // A setting of the environment goes before one of its template.
  planned: requires({
    [environment]: anyOf(
      "settings must hold DisableIMDSv1 of aws:autoscaling:launchconfiguration, rightly set",
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
            props: { application: "a", settings: [{ namespace, name: "DisableIMDSv1", value: "false" }] },
          },
        ],
      },
      {
        name: "set wrongly in the template, as one block",
        resources: [
          {
            type: template,
            props: { application: "a", settings: { namespace, name: "DisableIMDSv1", value: "false" } },
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
                { namespace, name: "DisableIMDSv1", value: "true" },
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
            props: { application: "a", settings: [{ namespace, name: "DisableIMDSv1", value: "true" }] },
          },
          { type: environment, props: { application: "a", templateName: ref("base") } },
        ],
      },
    ],
  },
};
