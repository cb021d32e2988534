import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Account } from "../../../accounts/account";

/** A call that the generated events are made of, with how often it occurs among a hundred. */
interface Call {
  readonly source: string;
  readonly name: string;
  readonly share: number;
  readonly readOnly: boolean;
  readonly parameters?: (index: number) => object;
  readonly resources?: (account: string, region: string, index: number) => readonly object[];
}

const calls: readonly Call[] = [
  {
    source: "ec2",
    name: "DescribeInstances",
    share: 22,
    readOnly: true,
    parameters: () => ({
      maxResults: 1000,
      instancesSet: {},
      filterSet: { items: [{ name: "instance-state-name", valueSet: { items: [{ value: "running" }] } }] },
    }),
  },
  {
    source: "sts",
    name: "AssumeRole",
    share: 18,
    readOnly: true,
    parameters: (index) => ({
      roleArn: "arn:aws:iam::111122223333:role/workload",
      roleSessionName: `session-${String(index)}`,
      durationSeconds: 3600,
    }),
  },
  {
    source: "kms",
    name: "Decrypt",
    share: 17,
    readOnly: true,
    resources: (account, region) => [
      {
        accountId: account,
        type: "AWS::KMS::Key",
        ARN: `arn:aws:kms:${region}:${account}:key/5b9d0c9e-3f1e-4c53-9d2a-8c3f6e1d2b7a`,
      },
    ],
  },
  {
    source: "logs",
    name: "DescribeLogStreams",
    share: 9,
    readOnly: true,
    parameters: () => ({ logGroupName: "/aws/lambda/workload", orderBy: "LastEventTime", descending: true }),
  },
  {
    source: "s3",
    name: "GetObject",
    share: 14,
    readOnly: true,
    parameters: (index) => ({
      bucketName: "palisade-data",
      Host: "palisade-data.s3.us-east-1.amazonaws.com",
      key: `reports/2026/${String(index)}.json`,
    }),
    resources: (account, _, index) => [
      { type: "AWS::S3::Object", ARN: `arn:aws:s3:::palisade-data/reports/2026/${String(index)}.json` },
      { accountId: account, type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::palisade-data" },
    ],
  },
  {
    source: "monitoring",
    name: "PutMetricAlarm",
    share: 5,
    readOnly: false,
    parameters: (index) => ({ alarmName: `workload-${String(index % 20)}`, threshold: 1 }),
  },
  {
    source: "lambda",
    name: "UpdateFunctionCode20150331v2",
    share: 4,
    readOnly: false,
    parameters: () => ({ functionName: "workload", publish: true, dryRun: false }),
  },
  { source: "rds", name: "DescribeDBInstances", share: 6, readOnly: true },
  {
    source: "iam",
    name: "CreateAccessKey",
    share: 1,
    readOnly: false,
    parameters: () => ({ userName: "somebody" }),
  },
  { source: "cloudtrail", name: "StopLogging", share: 1, readOnly: false },
  { source: "organizations", name: "LeaveOrganization", share: 1, readOnly: false },
  {
    source: "secretsmanager",
    name: "GetSecretValue",
    share: 2,
    readOnly: true,
    parameters: () => ({ secretId: "database" }),
  },
];

const drawn = calls.flatMap((call) => Array.from({ length: call.share }, () => call));

const eventsPerFile = 5_000;

/**
 * Writes `count` CloudTrail events into a folder as S3 receives them: gzip files by account, Region and day. A tenth of
 * the calls is made in an unused Region.
 */
export function generateEvents(directory: string, accounts: readonly Account[], count: number): void {
  for (let from = 0; from < count; from += eventsPerFile) {
    const account = accounts[(from / eventsPerFile) % accounts.length];
    if (!account) throw new Error("events need an account");
    const Records = Array.from({ length: Math.min(eventsPerFile, count - from) }, (_, index) =>
      event(account.id, from + index),
    );
    const folder = join(directory, "AWSLogs", account.id, "CloudTrail", "us-east-1", "2026", "11", "20");
    mkdirSync(folder, { recursive: true });
    const name = `${account.id}_CloudTrail_us-east-1_20261120T0000Z_${String(from).padStart(16, "0")}.json.gz`;
    writeFileSync(join(folder, name), gzipSync(JSON.stringify({ Records }), { level: 6 }));
  }
}

function event(account: string, index: number): object {
  const call = drawn[(index * 37) % drawn.length] ?? drawn[0];
  if (!call) throw new Error("there are no calls");
  const region = index % 10 === 7 ? "eu-west-3" : index % 2 === 0 ? "us-east-1" : "us-west-2";
  const time = new Date(Date.UTC(2026, 10, 20) + index * 100).toISOString().replace(/\.\d+/, "");
  const role = ["workload", "palisade-deployment", "developer"][index % 3] ?? "";
  return {
    eventVersion: "1.11",
    userIdentity: {
      type: "AssumedRole",
      principalId: `AROAEXAMPLE000000000:session-${String(index % 50)}`,
      arn: `arn:aws:sts::${account}:assumed-role/${role}/session-${String(index % 50)}`,
      accountId: account,
      accessKeyId: "ASIAEXAMPLE000000000",
      sessionContext: {
        sessionIssuer: {
          type: "Role",
          principalId: "AROAEXAMPLE000000000",
          arn: `arn:aws:iam::${account}:role/${role}`,
          accountId: account,
          userName: role,
        },
        attributes: { creationDate: time, mfaAuthenticated: "false" },
      },
    },
    eventTime: time,
    eventSource: `${call.source}.amazonaws.com`,
    eventName: call.name,
    awsRegion: region,
    sourceIPAddress: "198.51.100.7",
    userAgent:
      "aws-sdk-js/3.1124.0 ua/2.1 os/linux#5.10 lang/js md/nodejs#20.19.0 api/ec2#3.1124.0 exec-env/AWS_Lambda_nodejs20.x",
    requestParameters: call.parameters?.(index) ?? null,
    responseElements: null,
    requestID: `5f3c0f0e-0000-4000-8000-${String(index).padStart(12, "0")}`,
    eventID: `8a1b2c3d-0000-4000-8000-${String(index).padStart(12, "0")}`,
    readOnly: call.readOnly,
    ...(call.resources && { resources: call.resources(account, region, index) }),
    eventType: "AwsApiCall",
    managementEvent: call.name !== "GetObject",
    recipientAccountId: account,
    eventCategory: call.name === "GetObject" ? "Data" : "Management",
    tlsDetails: {
      tlsVersion: "TLSv1.3",
      cipherSuite: "TLS_AES_128_GCM_SHA256",
      clientProvidedHostHeader: `${call.source}.${region}.amazonaws.com`,
    },
  };
}
