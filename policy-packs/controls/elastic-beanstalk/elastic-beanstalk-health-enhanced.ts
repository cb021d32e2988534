import type { Control } from "../model/control";
import { beanstalkExamples, beanstalkSetting } from "../requirements/beanstalk-setting";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const setting = { namespace: "aws:elasticbeanstalk:healthreporting:system", name: "SystemType" };

export const elasticBeanstalkHealthEnhanced: Control = {
  id: "elastic-beanstalk-health-enhanced",
  title: "Elastic Beanstalk environments report enhanced health",
  why: "Basic health sees the load balancer's check alone, not what the operating system and the application report.",
  remedy: 'Set SystemType of aws:elasticbeanstalk:healthreporting:system to "enhanced".',
  severity: "low",
  domain: "compute",
  // Through the API the default is basic.
  planned: requires(beanstalkSetting({ ...setting, is: isOneOf("value", ["enhanced"]) })),
  examples: beanstalkExamples(setting, { right: "enhanced", wrong: "basic" }),
};
