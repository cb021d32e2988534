import { knownAction, serviceExists } from "../../aws-knowledge";
import { actionsOfOperation, prefixOfSource } from "./action-names";
import { eventActions } from "./event-actions";

test.each<[source: string, name: string, actions: readonly string[]]>([
  ["ec2.amazonaws.com", "RunInstances", ["ec2:RunInstances"]],
  ["monitoring.amazonaws.com", "PutMetricAlarm", ["cloudwatch:PutMetricAlarm"]],
  ["lambda.amazonaws.com", "UpdateFunctionCode20150331v2", ["lambda:UpdateFunctionCode"]],
  ["lambda.amazonaws.com", "CreateFunction20150331", ["lambda:CreateFunction"]],
  ["lambda.amazonaws.com", "Invoke", ["lambda:InvokeFunction"]],
  ["cloudfront.amazonaws.com", "CreateDistribution2020_05_31", ["cloudfront:CreateDistribution"]],
  ["s3.amazonaws.com", "ListObjectsV2", ["s3:ListBucket"]],
  ["s3.amazonaws.com", "PutBucketEncryption", ["s3:PutEncryptionConfiguration"]],
  ["s3.amazonaws.com", "CopyObject", ["s3:GetObject", "s3:PutObject"]],
  ["kms.amazonaws.com", "ReEncrypt", ["kms:ReEncryptFrom", "kms:ReEncryptTo"]],
  ["apigateway.amazonaws.com", "CreateRestApi", ["apigateway:POST"]],
  ["apigateway.amazonaws.com", "UpdateStage", ["apigateway:PATCH"]],
  ["apigateway.amazonaws.com", "DeleteRestApi", ["apigateway:DELETE"]],
  ["streams.dynamodb.amazonaws.com", "GetRecords", ["dynamodb:GetRecords"]],
  ["rdsdataapi.amazonaws.com", "ExecuteStatement", ["rds-data:ExecuteStatement"]],
  ["iam.amazonaws.com.cn", "CreateRole", ["iam:CreateRole"]],
])("%s %s asks for %j", (source, name, ids) => {
  expect(eventActions(source, name)).toMatchObject({ ids, guessed: false });
});

test("an unknown operation is a guess", () => {
  expect(eventActions("ec2.amazonaws.com", "DoSomethingNew")).toMatchObject({
    ids: ["ec2:DoSomethingNew"],
    guessed: true,
  });
});

test("what works even where it is denied is never refused", () => {
  expect(eventActions("sts.amazonaws.com", "GetCallerIdentity").neverDenied).toBe(true);
  expect(eventActions("sts.amazonaws.com", "AssumeRole").neverDenied).toBe(false);
});

test("every action that the table names is one of AWS's", () => {
  const named = Object.entries(actionsOfOperation).flatMap(([prefix, operations]) =>
    Object.values(operations)
      .flat()
      .map((action) => `${prefix}:${action}`),
  );
  expect(named.filter((action) => !knownAction(action))).toEqual([]);
  expect(named.length).toBeGreaterThan(50);
});

test("the table translates no operation that is an action by itself", () => {
  const needless = Object.values(actionsOfOperation).flatMap((operations) =>
    Object.entries(operations).filter(([operation, actions]) => actions.join() === operation),
  );
  expect(needless).toEqual([]);
});

test("every source leads to the prefix of a service", () => {
  expect(Object.values(prefixOfSource).filter((prefix) => !serviceExists(prefix))).toEqual([]);
});
