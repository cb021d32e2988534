import type { Control } from "../model/control";
import { beanstalkExamples, beanstalkSetting } from "../requirements/beanstalk-setting";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const setting = { namespace: "aws:elasticbeanstalk:managedactions", name: "ManagedActionsEnabled" };

export const elasticBeanstalkPlatformUpdated: Control = {
  id: "elastic-beanstalk-platform-updated",
  title: "Elastic Beanstalk updates its platform by itself",
  why: "A platform that is not updated keeps the known vulnerabilities of the day it was made.",
  remedy: 'Set ManagedActionsEnabled of aws:elasticbeanstalk:managedactions to "true".',
  severity: "medium",
  domain: "compute",
  // Off by default.
  planned: requires(beanstalkSetting({ ...setting, is: isTrue("value") })),
  examples: beanstalkExamples(setting, { right: "true", wrong: "false" }),
};
