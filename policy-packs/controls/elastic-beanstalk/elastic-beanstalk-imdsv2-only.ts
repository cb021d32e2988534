import type { Control } from "../model/control";
import { beanstalkExamples, beanstalkSetting } from "../requirements/beanstalk-setting";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const setting = { namespace: "aws:autoscaling:launchconfiguration", name: "DisableIMDSv1" };

export const elasticBeanstalkImdsv2Only: Control = {
  id: "elastic-beanstalk-imdsv2-only",
  title: "Elastic Beanstalk's instances answer metadata requests of version 2 only",
  why: "With IMDSv1 one forged request from inside the instance hands out the credentials of its role.",
  remedy: 'Set DisableIMDSv1 of aws:autoscaling:launchconfiguration to "true".',
  severity: "high",
  domain: "identity",
  // Which versions current platforms take by default depends on the platform, so it must be stated.
  planned: requires(beanstalkSetting({ ...setting, is: isTrue("value") })),
  examples: beanstalkExamples(setting, { right: "true", wrong: "false" }),
};
