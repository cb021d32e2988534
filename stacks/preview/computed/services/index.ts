import type { ComputedType } from "../../values/template";
import { accessAnalyzer } from "./access-analyzer";
import { apiGateway } from "./api-gateway";
import { applicationAutoScaling } from "./application-auto-scaling";
import { backup } from "./backup";
import { budgets } from "./budgets";
import { certificateManager } from "./certificate-manager";
import { cloudfront } from "./cloudfront";
import { cloudtrail } from "./cloudtrail";
import { cloudwatch } from "./cloudwatch";
import { cloudwatchLogs } from "./cloudwatch-logs";
import { cognito } from "./cognito";
import { config } from "./config";
import { dynamodb } from "./dynamodb";
import { ec2 } from "./ec2";
import { ecr } from "./ecr";
import { ecs } from "./ecs";
import { elasticLoadBalancing } from "./elastic-load-balancing";
import { eventbridge } from "./eventbridge";
import { guardduty } from "./guardduty";
import { iam } from "./iam";
import { kms } from "./kms";
import { lambda } from "./lambda";
import { macie } from "./macie";
import { organizations } from "./organizations";
import { rds } from "./rds";
import { route53 } from "./route-53";
import { s3 } from "./s3";
import { secretsManager } from "./secrets-manager";
import { securityHub } from "./security-hub";
import { sns } from "./sns";
import { sqs } from "./sqs";
import { stepFunctions } from "./step-functions";
import { systemsManager } from "./systems-manager";
import { waf } from "./waf";

/** By resource type, of every service that the preview knows. */
export const computedTypes: Readonly<Record<string, ComputedType>> = {
  ...accessAnalyzer,
  ...apiGateway,
  ...applicationAutoScaling,
  ...backup,
  ...budgets,
  ...certificateManager,
  ...cloudfront,
  ...cloudtrail,
  ...cloudwatch,
  ...cloudwatchLogs,
  ...cognito,
  ...config,
  ...dynamodb,
  ...ec2,
  ...ecr,
  ...ecs,
  ...elasticLoadBalancing,
  ...eventbridge,
  ...guardduty,
  ...iam,
  ...kms,
  ...lambda,
  ...macie,
  ...organizations,
  ...rds,
  ...route53,
  ...s3,
  ...secretsManager,
  ...securityHub,
  ...sns,
  ...sqs,
  ...stepFunctions,
  ...systemsManager,
  ...waf,
};
