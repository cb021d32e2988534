import { prevented } from "../model/control";

export const s3RequestTls12 = prevented({
  id: "s3-request-tls-1-2",
  title: "S3 is reached over TLS 1.2 or newer",
  why: "TLS 1.0 and 1.1 can be broken or talked down, and a bucket behind an old proxy is read over them unnoticed.",
  remedy: "Use a client that speaks TLS 1.2: every AWS SDK of the last ten years does.",
  severity: "medium",
  domain: "data-protection",
  denied: [
    {
      by: "rcp",
      holds: "everywhere",
      sid: "BucketsOverCurrentTls",
      statement: () => ({
        Principal: "*",
        Action: "s3:*",
        Resource: "*",
        // A call without TLS has no version, and s3-bucket-tls-only denies it.
        Condition: { NumericLessThan: { "s3:TlsVersion": "1.2" } },
      }),
      cases: {
        denied: [
          object("reading over TLS 1.1", "s3:GetObject", "1.1"),
          object("writing over TLS 1.0", "s3:PutObject", "1.0"),
          {
            name: "the deployment role over TLS 1.1",
            caller: "deployment",
            action: "s3:PutBucketPolicy",
            resource: "arn:{partition}:s3:::data",
            context: { "s3:TlsVersion": "1.1" },
          },
        ],
        allowed: [
          object("reading over TLS 1.2", "s3:GetObject", "1.2"),
          object("writing over TLS 1.3", "s3:PutObject", "1.3"),
          {
            name: "a call of which S3 does not tell the version",
            action: "s3:ListBucket",
            resource: "arn:{partition}:s3:::data",
          },
        ],
      },
    },
  ],
});

function object(name: string, action: string, version: string) {
  return {
    name,
    action,
    resource: "arn:{partition}:s3:::data/report.csv",
    context: { "s3:TlsVersion": version },
  };
}
