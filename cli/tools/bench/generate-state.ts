import { closeSync, openSync, writeSync } from "node:fs";

/**
 * Writes the export of a stack of `count` resources as `pulumi stack export` does: indented, with inputs, outputs,
 * dependencies and a provider. Half of the resources are of types that specific controls judge, and a
 * tenth of those has something wrong.
 */
export function generateState(file: string, count: number): void {
  const out = openSync(file, "w");
  const indentedJson = (value: object) => JSON.stringify(value, null, 4).replace(/^/gm, "            ");
  try {
    writeSync(
      out,
      '{\n    "version": 3,\n    "deployment": {\n        "manifest": {"version": "v3.200.0"},\n',
    );
    writeSync(out, '        "resources": [\n');
    writeSync(out, [stack, provider].map(indentedJson).join(",\n"));
    let batch: string[] = [];
    for (let index = 2; index < count; index++) {
      batch.push(indentedJson(made(index)));
      if (batch.length < 1000 && index < count - 1) continue;
      writeSync(out, `,\n${batch.join(",\n")}`);
      batch = [];
    }
    writeSync(out, "\n        ]\n    }\n}\n");
  } finally {
    closeSync(out);
  }
}

const account = "200000000001";
const urn = (type: string, name: string) => `urn:pulumi:large::generated::${type}::${name}`;
const stackUrn = urn("pulumi:pulumi:Stack", "generated-large");
const providerUrn = urn("pulumi:providers:aws", "provider");
const stack = { urn: stackUrn, custom: false, type: "pulumi:pulumi:Stack" };
const provider = {
  urn: providerUrn,
  custom: true,
  id: "0e5e7d2a-8f0c-4d9b-a7e0-3d6f2d1c9b10",
  type: "pulumi:providers:aws",
  inputs: {
    region: "us-east-1",
    allowedAccountIds: JSON.stringify([account]),
    defaultTags: JSON.stringify({
      tags: { owner: "platform", environment: "production", "data-classification": "internal" },
    }),
  },
  parent: stackUrn,
};

interface Made {
  readonly id: string;
  readonly arn: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly refersTo?: Readonly<Record<string, readonly string[]>>;
}

function resource(type: string, name: string, { id, arn, inputs, outputs, refersTo = {} }: Made) {
  const tags = { owner: "platform", environment: "production", "data-classification": "internal" };
  return {
    urn: urn(type, name),
    custom: true,
    id,
    type,
    inputs: { __defaults: [], ...inputs },
    outputs: { arn, id, ...inputs, ...outputs, region: "us-east-1", tags: {}, tagsAll: tags },
    parent: stackUrn,
    dependencies: [...new Set(Object.values(refersTo).flat())],
    provider: `${providerUrn}::${provider.id}`,
    propertyDependencies: {
      ...Object.fromEntries(Object.keys(inputs).map((property) => [property, null])),
      ...refersTo,
    },
    created: "2026-11-23T10:00:00.000000000Z",
    modified: "2026-11-23T10:00:00.000000000Z",
  };
}

const keyType = "aws:kms/key:Key";
const bucketType = "aws:s3/bucket:Bucket";
const flawed = (index: number) => index % 10 === 3;
const keyArn = `arn:aws:kms:us-east-1:${account}:key/5b9d0c9e-3f1e-4c53-9d2a-8c3f6e1d2b7a`;

const document = (...statements: readonly object[]) =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements });

const key = (index: number) => {
  const id = `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
  return resource(keyType, `key-${index}`, {
    id,
    arn: `arn:aws:kms:us-east-1:${account}:key/${id}`,
    inputs: {
      description: `Key ${index} of the benchmark`,
      enableKeyRotation: !flawed(index),
      deletionWindowInDays: 30,
      policy: document(
        {
          Sid: "Administration",
          Effect: "Allow",
          Principal: { AWS: `arn:aws:iam::${account}:role/key-administration` },
          Action: ["kms:PutKeyPolicy", "kms:ScheduleKeyDeletion", "kms:DescribeKey", "kms:TagResource"],
          Resource: "*",
        },
        {
          Sid: "Use",
          Effect: "Allow",
          Principal: { AWS: `arn:aws:iam::${account}:role/service-${index}` },
          Action: ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey*"],
          Resource: "*",
        },
      ),
    },
    outputs: { keyId: id, keyUsage: "ENCRYPT_DECRYPT", multiRegion: false },
  });
};

const bucketName = (index: number) => `generated-bucket-${index}`;
const bucket = (index: number) =>
  resource(bucketType, `bucket-${index}`, {
    id: bucketName(index),
    arn: `arn:aws:s3:::${bucketName(index)}`,
    inputs: { bucket: bucketName(index), forceDestroy: false },
    outputs: {
      bucketDomainName: `${bucketName(index)}.s3.amazonaws.com`,
      hostedZoneId: "Z3AQBSTGFYJSTF",
      versioning: { enabled: true, mfaDelete: false },
    },
  });

/** The public access block of the bucket that was made just before. */
const block = (index: number) =>
  resource("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock", `block-${index}`, {
    id: bucketName(index - 1),
    arn: "",
    inputs: {
      bucket: bucketName(index - 1),
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: !flawed(index),
    },
    refersTo: { bucket: [urn(bucketType, `bucket-${index - 1}`)] },
  });

const queue = (index: number) =>
  resource("aws:sqs/queue:Queue", `queue-${index}`, {
    id: `https://sqs.us-east-1.amazonaws.com/${account}/queue-${index}`,
    arn: `arn:aws:sqs:us-east-1:${account}:queue-${index}`,
    inputs: {
      name: `queue-${index}`,
      visibilityTimeoutSeconds: 30,
      ...(!flawed(index) && { kmsMasterKeyId: keyArn }),
    },
    outputs: { delaySeconds: 0, fifoQueue: false, maxMessageSize: 262144, messageRetentionSeconds: 345600 },
  });

const role = (index: number) =>
  resource("aws:iam/role:Role", `role-${index}`, {
    id: `role-${index}`,
    arn: `arn:aws:iam::${account}:role/role-${index}`,
    inputs: {
      name: `role-${index}`,
      maxSessionDuration: 3600,
      assumeRolePolicy: document({
        Effect: "Allow",
        Principal: flawed(index) ? { AWS: "*" } : { Service: "lambda.amazonaws.com" },
        Action: "sts:AssumeRole",
      }),
    },
    outputs: { createDate: "2026-11-23T10:00:00Z", path: "/", uniqueId: "AROAEXAMPLE" },
  });

const logGroup = (index: number) =>
  resource("aws:cloudwatch/logGroup:LogGroup", `log-${index}`, {
    id: `/generated/${index}`,
    arn: `arn:aws:logs:us-east-1:${account}:log-group:/generated/${index}`,
    inputs: { name: `/generated/${index}`, kmsKeyId: keyArn, retentionInDays: flawed(index) ? 1 : 365 },
    outputs: { logGroupClass: "STANDARD", skipDestroy: false },
  });

const lambda = (index: number) =>
  resource("aws:lambda/function:Function", `function-${index}`, {
    id: `function-${index}`,
    arn: `arn:aws:lambda:us-east-1:${account}:function:function-${index}`,
    inputs: {
      name: `function-${index}`,
      runtime: flawed(index) ? "nodejs14.x" : "nodejs22.x",
      handler: "index.handler",
      role: `arn:aws:iam::${account}:role/role-${index}`,
      memorySize: 256,
      timeout: 30,
      environment: { variables: { TABLE: `table-${index}`, LOG_LEVEL: "info", STAGE: "production" } },
    },
    outputs: { sourceCodeSize: 1048576, version: "$LATEST", packageType: "Zip", architectures: ["x86_64"] },
  });

const securityGroup = (index: number) =>
  resource("aws:ec2/securityGroup:SecurityGroup", `group-${index}`, {
    id: `sg-${String(index).padStart(17, "0")}`,
    arn: `arn:aws:ec2:us-east-1:${account}:security-group/sg-${index}`,
    inputs: {
      name: `group-${index}`,
      description: "Generated for the benchmark",
      vpcId: "vpc-0123456789abcdef0",
      ingress: [
        {
          protocol: "tcp",
          fromPort: 22,
          toPort: 22,
          cidrBlocks: [flawed(index) ? "0.0.0.0/0" : "10.0.0.0/8"],
        },
        { protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["10.0.0.0/8"], description: "HTTPS" },
      ],
    },
    outputs: { ownerId: account },
  });

/** What most of a stack is made of: things about which only general controls have something to say. */
const attachment = (index: number) =>
  resource("aws:iam/rolePolicyAttachment:RolePolicyAttachment", `attachment-${index}`, {
    id: `role-${index}-20261123100000000000000001`,
    arn: "",
    inputs: { role: `role-${index}`, policyArn: "arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess" },
    refersTo: { role: [urn("aws:iam/role:Role", `role-${index}`)] },
  });

const record = (index: number) =>
  resource("aws:route53/record:Record", `record-${index}`, {
    id: `Z0123456789ABCDEFGHIJ_service-${index}.example.org_A`,
    arn: "",
    inputs: {
      name: `service-${index}`,
      zoneId: "Z0123456789ABCDEFGHIJ",
      type: "A",
      ttl: 60,
      records: ["10.0.0.1"],
    },
    outputs: { fqdn: `service-${index}.example.org` },
  });

const alarm = (index: number) =>
  resource("aws:cloudwatch/metricAlarm:MetricAlarm", `alarm-${index}`, {
    id: `alarm-${index}`,
    arn: `arn:aws:cloudwatch:us-east-1:${account}:alarm:alarm-${index}`,
    inputs: {
      name: `alarm-${index}`,
      comparisonOperator: "GreaterThanThreshold",
      evaluationPeriods: 5,
      metricName: "Errors",
      namespace: "AWS/Lambda",
      period: 60,
      statistic: "Sum",
      threshold: 0,
      dimensions: { FunctionName: `function-${index}` },
      alarmActions: [`arn:aws:sns:us-east-1:${account}:alarms`],
    },
    outputs: { actionsEnabled: true, treatMissingData: "missing" },
  });

const often = [
  key,
  attachment,
  role,
  record,
  queue,
  alarm,
  lambda,
  attachment,
  logGroup,
  record,
  securityGroup,
  alarm,
  queue,
  attachment,
  role,
  record,
] as const;

/** Two in a hundred are buckets, each with its public access block. */
const made = (index: number): object =>
  index % 50 === 2
    ? bucket(index)
    : index % 50 === 3
      ? block(index)
      : (often[index % often.length] ?? role)(index);
