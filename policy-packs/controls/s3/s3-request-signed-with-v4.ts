import { prevented } from "../model/control";

const object = "arn:{partition}:s3:::data/report.csv";

export const s3RequestSignedWithV4 = prevented({
  id: "s3-request-signed-with-v4",
  title: "Calls to S3 are signed with Signature Version 4",
  why: "Version 2 signs with the long-lived secret itself, over SHA-1, and covers neither the body nor the Region.",
  remedy:
    "Use a current SDK; for links to objects sign with version 4, which ends after seven days at the latest.",
  severity: "low",
  domain: "data-protection",
  denied: [
    {
      by: "rcp",
      holds: "everywhere",
      sid: "NoOldSignaturesToBuckets",
      statement: () => ({
        Principal: "*",
        Action: "s3:*",
        Resource: "*",
        // Not "anything but version 4": version 4A signs for several Regions, and a service's own call has no signature.
        Condition: { StringEquals: { "s3:signatureversion": "AWS" } },
      }),
      cases: {
        denied: [
          {
            name: "reading",
            action: "s3:GetObject",
            resource: object,
            context: { "s3:signatureversion": "AWS" },
          },
          {
            name: "a link to an object",
            caller: "user",
            action: "s3:GetObject",
            resource: object,
            context: { "s3:signatureversion": "AWS", "s3:authType": "REST-QUERY-STRING" },
          },
          {
            name: "writing",
            caller: "workload",
            action: "s3:PutObject",
            resource: object,
            context: { "s3:signatureversion": "AWS" },
          },
        ],
        allowed: [
          {
            name: "version 4",
            action: "s3:GetObject",
            resource: object,
            context: { "s3:signatureversion": "AWS4-HMAC-SHA256" },
          },
          {
            name: "a link signed with version 4",
            caller: "user",
            action: "s3:GetObject",
            resource: object,
            context: { "s3:signatureversion": "AWS4-HMAC-SHA256", "s3:authType": "REST-QUERY-STRING" },
          },
          {
            name: "version 4A",
            caller: "workload",
            action: "s3:PutObject",
            resource: object,
            context: { "s3:signatureversion": "AWS4-ECDSA-P256-SHA256" },
          },
          { name: "no signature that is known", action: "s3:PutObject", resource: object },
        ],
      },
    },
  ],
});
