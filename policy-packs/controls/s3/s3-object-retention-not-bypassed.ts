import { prevented } from "../model/control";

const objectArn = "arn:{partition}:s3:::records/1";

export const s3ObjectRetentionNotBypassed = prevented({
  id: "s3-object-retention-not-bypassed",
  title: "No one deletes an object under governance retention",
  why: "The permission to bypass turns Object Lock in governance mode into a suggestion.",
  remedy: "Wait until the retention ends; what must never go belongs into compliance mode.",
  severity: "high",
  domain: "data-protection",
  denied: [
    {
      by: "scp",
      holds: "everywhere",
      sid: "RetentionIsNotBypassed",
      statement: () => ({ Action: "s3:BypassGovernanceRetention", Resource: "*" }),
      cases: {
        denied: [
          { name: "a developer", action: "s3:BypassGovernanceRetention", resource: objectArn },
          {
            name: "a deployment",
            caller: "deployment",
            action: "s3:BypassGovernanceRetention",
            resource: objectArn,
          },
          {
            name: "the root user",
            caller: "root",
            action: "s3:BypassGovernanceRetention",
            resource: objectArn,
          },
        ],
        allowed: [
          {
            name: "a deletion, which leaves the version there",
            action: "s3:DeleteObject",
            resource: objectArn,
          },
          {
            name: "a retention set",
            caller: "workload",
            action: "s3:PutObjectRetention",
            resource: objectArn,
          },
          { name: "a legal hold", action: "s3:PutObjectLegalHold", resource: objectArn },
        ],
      },
    },
  ],
});
