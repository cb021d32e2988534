import type { Control } from "../model/control";
import { beanstalkExamples, beanstalkSetting } from "../requirements/beanstalk-setting";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const setting = { namespace: "aws:elasticbeanstalk:cloudwatch:logs", name: "StreamLogs" };

export const elasticBeanstalkLogsStreamed: Control = {
  id: "elastic-beanstalk-logs-streamed",
  title: "Elastic Beanstalk streams its logs to CloudWatch",
  why: "Logs that stay on an instance go with it, and the instance that failed is the one that goes.",
  remedy: 'Set StreamLogs of aws:elasticbeanstalk:cloudwatch:logs to "true".',
  severity: "medium",
  domain: "logging",
  // Off by default.
  planned: requires(beanstalkSetting({ ...setting, is: isTrue("value") })),
  examples: beanstalkExamples(setting, { right: "true", wrong: "false" }),
};
