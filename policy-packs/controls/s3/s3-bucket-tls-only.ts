import { parsePolicy, type Statement } from "../../iam/document";
import { actionMatches, matches } from "../../iam/match";
import { deniesPlainText } from "../../iam/transport";
import { bucketArns, bucketTypes } from "../facts/bucket";
import { loneSettingProblems, settingProblems, type BucketSetting } from "../facts/bucket-setting";
import { fixedBy, joined, type Control } from "../model/control";
import type { PolicyCase } from "../model/guarded-account";
import { exampleArn, ref } from "../model/example";

const [type, older] = bucketTypes;
const policy = "aws:s3/bucketPolicy:BucketPolicy";
const arn = exampleArn("data");
const denial = {
  Effect: "Deny",
  Principal: "*",
  Action: "s3:*",
  Condition: { Bool: { "aws:SecureTransport": "false" } },
};
const document = (statement: Record<string, unknown> = {}) => ({
  Version: "2012-10-17",
  Statement: [{ ...denial, Resource: [arn, `${arn}/*`], ...statement }],
});

const withPolicy = (name: string, given: unknown) => ({
  name,
  resources: [
    { type, name: "data", props: {} },
    { type: policy, props: { bucket: ref("data"), policy: given } },
  ],
});

export const s3BucketTlsOnly: Control = {
  id: "s3-bucket-tls-only",
  title: "S3 buckets refuse requests without TLS",
  why: "S3 still answers plain HTTP, and an eavesdropper on the path then reads both the data and the signature.",
  remedy:
    'Add to the bucket policy: Deny, Principal "*", Action "s3:*", the bucket and its objects, Bool aws:SecureTransport false.',
  severity: "medium",
  domain: "data-protection",
  planned: fixedBy(
    joined([...bucketTypes, policy], (resource, on) =>
      resource.type === policy
        ? loneSettingProblems(resource, on, ({ name, region, props }) =>
            policyProblems(props.policy, () => bucketArns({ name, region, props })),
          )
        : settingProblems(resource, on, policies, (given) =>
            policyProblems(given, () => bucketArns(resource)),
          ),
    ),
    [{ statementOf: policy, refersBy: "bucket", statement: denial }],
    type,
  ),
  managedRule: { identifier: "S3_BUCKET_SSL_REQUESTS_ONLY" },
  denied: [
    {
      by: "rcp",
      holds: "everywhere",
      sid: "BucketsOverTlsOnly",
      statement: () => ({
        Principal: "*",
        Action: "s3:*",
        Resource: "*",
        // AWS puts the key into every call, so that no IfExists is needed to see one without it.
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      }),
      cases: {
        denied: [
          call("reading over HTTP", "s3:GetObject", "false"),
          call("writing over HTTP", "s3:PutObject", "false"),
          {
            ...call("a link to an object over HTTP, opened by anybody", "s3:GetObject", "false"),
            caller: "anonymous",
          },
          { ...call("the deployment role over HTTP", "s3:DeleteObject", "false"), caller: "deployment" },
        ],
        allowed: [
          call("reading over TLS", "s3:GetObject", "true"),
          call("writing over TLS", "s3:PutObject", "true"),
          {
            ...call("another service over HTTP", "sns:Publish", "false"),
            resource: "arn:{partition}:sns:{region}:{account}:orders",
          },
        ],
      },
    },
  ],
  examples: {
    bad: [
      { name: "no policy", resources: [{ type, props: {} }] },
      withPolicy("objects alone", document({ Resource: `${arn}/*` })),
      withPolicy("reads alone", JSON.stringify(document({ Action: "s3:GetObject" }))),
      withPolicy(
        "one principal alone",
        document({ Principal: { AWS: "arn:aws:iam::111122223333:role/app" } }),
      ),
      withPolicy(
        "narrowed by a second condition",
        document({
          Condition: {
            Bool: { "aws:SecureTransport": "false" },
            IpAddress: { "aws:SourceIp": "203.0.113.0/24" },
          },
        }),
      ),
      {
        name: "the policy of a bucket that is planned elsewhere",
        resources: [
          {
            type: policy,
            props: { bucket: "data", policy: { Version: "2012-10-17", Statement: [] } },
          },
        ],
      },
      withPolicy("the wrong way round", document({ Condition: { Bool: { "aws:SecureTransport": "true" } } })),
    ],
    good: [
      withPolicy("as an object", document()),
      withPolicy("as text", JSON.stringify(document({ Principal: { AWS: "*" } }))),
      {
        name: "the policy of a bucket that is planned elsewhere",
        resources: [
          {
            type: policy,
            props: {
              bucket: "data",
              policy: document({ Resource: ["arn:aws:s3:::data", "arn:aws:s3:::data/*"] }),
            },
          },
        ],
      },
      {
        name: "inline, on a bucket of the deprecated type",
        resources: [{ type: older, name: "data", props: { policy: JSON.stringify(document()) } }],
      },
    ],
  },
};

const policies: BucketSetting<unknown> = {
  types: [policy],
  inline: ({ props }) => (props.policy === undefined ? [] : [props.policy]),
  separate: ({ props }) => props.policy,
  missing: "the bucket has no policy, so it takes requests without TLS: add the Deny for aws:SecureTransport",
};

function policyProblems(given: unknown, bucket: () => readonly string[]): readonly string[] {
  const parsed = parsePolicy(given);
  if ("problem" in parsed) return [`the policy does not parse: ${parsed.problem}`];
  const denials = parsed.statements.filter((statement) => deniesPlainText(statement) && deniesAll(statement));
  if (denials.length === 0)
    return ['no statement denies everybody "s3:*" on the sole condition that aws:SecureTransport is false'];
  const covered = (object: string) =>
    denials.some(({ resources }) =>
      (resources ?? []).some((pattern) => bucket().some((arn) => matches(pattern, `${arn}${object}`))),
    );
  return [
    ...(covered("") ? [] : ["the Deny for aws:SecureTransport must cover the bucket itself"]),
    ...(objects.every(covered)
      ? []
      : ["the Deny for aws:SecureTransport must cover all objects of the bucket"]),
  ];
}

/** Only a pattern that ends in an open wildcard matches all of these keys. */
const objects = ["/a", "/logs/2026/b.json", "/_"];

/** Only an open wildcard matches an action that does not exist. */
const deniesAll = ({ actions }: Statement) =>
  (actions ?? []).some((pattern) => actionMatches(pattern, "s3:00000000"));

function call(name: string, action: string, tls: "true" | "false"): PolicyCase {
  return {
    name,
    action,
    resource: "arn:{partition}:s3:::data/report.csv",
    context: { "aws:SecureTransport": tls },
  };
}
