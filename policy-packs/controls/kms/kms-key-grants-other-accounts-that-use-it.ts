import { parsePolicy, type Statement } from "../../iam/document";
import { reaches } from "../../iam/exposure";
import { accountOfPrincipal } from "../../iam/principal-accounts";
import { keyPolicyType, keyTypes } from "../facts/key";
import { joined, type Control } from "../model/control";
import { exampleArn, ref } from "../model/example";
import { some } from "../model/three-valued";
import type { Resource } from "../model/resource";
import type { ResourceGraph } from "../model/resource-graph";

/** Where resources name the key that encrypts what they hold or deliver. */
const named: Readonly<Record<string, string>> = {
  "aws:backup/vault:Vault": "kmsKeyArn",
  "aws:cfg/deliveryChannel:DeliveryChannel": "s3KmsKeyArn",
  "aws:cloudtrail/trail:Trail": "kmsKeyId",
  "aws:cloudwatch/logGroup:LogGroup": "kmsKeyId",
  "aws:dynamodb/table:Table": "serverSideEncryption",
  "aws:ebs/volume:Volume": "kmsKeyId",
  "aws:efs/fileSystem:FileSystem": "kmsKeyId",
  "aws:rds/cluster:Cluster": "kmsKeyId",
  "aws:rds/instance:Instance": "kmsKeyId",
  "aws:secretsmanager/secret:Secret": "kmsKeyId",
  "aws:sns/topic:Topic": "kmsMasterKeyId",
  "aws:sqs/queue:Queue": "kmsMasterKeyId",
};
const [keyType] = keyTypes;
const channel = "aws:cfg/deliveryChannel:DeliveryChannel";
const other = "222233334444";

export const kmsKeyGrantsOtherAccountsThatUseIt: Control = {
  id: "kms-key-grants-other-accounts-that-use-it",
  title: "Keys of another account are used by accounts that they admit",
  why: "AWS refuses a key whose policy does not name the account: what the plan encrypts with it is never written.",
  remedy: "Name the account, its role or the service that encrypts in the key's policy.",
  severity: "medium",
  domain: "data-protection",
  planned: joined(Object.keys(named), (resource, graph) => {
    const arn = keyArn(resource);
    const key = arn === undefined ? undefined : graph.ofType(...keyTypes).find((one) => one.arn === arn);
    if (key === undefined || key.account === resource.account) return [];
    return some(statementsOf(key, graph), (statement) => admits(statement, resource.account))
      ? []
      : [`the policy of ${key.name} admits neither account ${String(resource.account)} nor a service`];
  }),
  examples: {
    bad: [
      plan("a policy for the key's own account", allow({ AWS: "111122223333" })),
      plan("no policy", undefined),
      plan("a policy that lets the account describe the key", allow({ AWS: other }, "kms:DescribeKey")),
    ],
    good: [
      plan("a policy for the account, as text", JSON.stringify(allow({ AWS: `arn:aws:iam::${other}:root` }))),
      plan("a policy for the service", allow({ Service: "config.amazonaws.com" })),
      plan("a policy for the organization", allow("*")),
    ],
  },
};

function keyArn({ type, props }: Resource): string | undefined {
  const given: unknown = props[named[type] ?? ""];
  const arn: unknown =
    typeof given === "object" && given !== null
      ? (given as { readonly kmsKeyArn?: unknown }).kmsKeyArn
      : given;
  return typeof arn === "string" && arn.startsWith("arn:") ? arn : undefined;
}

function statementsOf(key: Resource, graph: ResourceGraph): readonly Statement[] {
  const separate = graph.referring(key, keyPolicyType, "keyId").map(({ props }) => props.policy as unknown);
  return [key.props.policy as unknown, ...separate].flatMap((document) => {
    const policy = document === undefined ? { problem: "none" } : parsePolicy(document);
    return "problem" in policy ? [] : policy.statements;
  });
}

const admits = (statement: Statement, account: string | undefined): boolean =>
  statement.effect === "Allow" &&
  ["kms:GenerateDataKey", "kms:Encrypt", "kms:CreateGrant"].some((action) => reaches(statement, action)) &&
  (statement.notPrincipals !== undefined ||
    (statement.principals ?? []).some(
      ({ kind, value }) =>
        kind === "*" ||
        kind === "Service" ||
        (account !== undefined && accountOfPrincipal(value) === account),
    ));

function allow(principal: unknown, action = "kms:GenerateDataKey*") {
  return {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: principal, Action: action, Resource: "*" }],
  };
}

function plan(name: string, policy: unknown) {
  return {
    name,
    resources: [
      { type: keyType, name: "logs", props: policy === undefined ? {} : { policy } },
      { type: channel, account: other, props: { s3BucketName: "logs", s3KmsKeyArn: exampleArn("logs") } },
      { type: "aws:sns/topic:Topic", props: { kmsMasterKeyId: ref("logs") } },
    ],
  };
}
