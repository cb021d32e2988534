import type { Control } from "../model/control";
import { ref } from "../model/example";
import { inSome } from "../requirements/blocks";
import { allOf, anyOf, not } from "../requirements/combined";
import { onReferred } from "../requirements/other-resources";
import { requires } from "../requirements/requires";
import { isOneOf, isTrue } from "../requirements/scalars";

const environment = "aws:elasticbeanstalk/environment:Environment";
const template = "aws:elasticbeanstalk/configurationTemplate:ConfigurationTemplate";

const namespace = "aws:elasticbeanstalk:managedactions";
const isThatSetting = allOf(isOneOf("namespace", [namespace]), isOneOf("name", ["ManagedActionsEnabled"]));
const isSetTo = inSome(
  "settings",
  allOf(isThatSetting, isTrue("value")),
  "must hold ManagedActionsEnabled of aws:elasticbeanstalk:managedactions",
);
const isSetOtherwise = inSome("settings", allOf(isThatSetting, not(isTrue("value"))), "holds no other");

export const elasticBeanstalkPlatformUpdated: Control = {
  id: "elastic-beanstalk-platform-updated",
  title: "Elastic Beanstalk updates its platform by itself",
  why: "A platform that is not updated keeps the known vulnerabilities of the day it was made.",
  remedy: 'Set ManagedActionsEnabled of aws:elasticbeanstalk:managedactions to "true".',
  severity: "medium",
  domain: "compute",
  // Off by default.
  // A setting of the environment goes before one of its template.
  planned: requires({
    [environment]: anyOf(
      "settings must hold ManagedActionsEnabled of aws:elasticbeanstalk:managedactions, rightly set",
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
            props: {
              application: "a",
              settings: [{ namespace, name: "ManagedActionsEnabled", value: "false" }],
            },
          },
        ],
      },
      {
        name: "set wrongly in the template, as one block",
        resources: [
          {
            type: template,
            props: {
              application: "a",
              settings: { namespace, name: "ManagedActionsEnabled", value: "false" },
            },
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
                { namespace, name: "ManagedActionsEnabled", value: "true" },
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
            props: {
              application: "a",
              settings: [{ namespace, name: "ManagedActionsEnabled", value: "true" }],
            },
          },
          { type: environment, props: { application: "a", templateName: ref("base") } },
        ],
      },
    ],
  },
};
