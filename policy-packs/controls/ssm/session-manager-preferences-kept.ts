import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const preferencesArn = "arn:{partition}:ssm:{region}:{account}:document/SSM-SessionManagerRunShell";

export const sessionManagerPreferencesKept = prevented({
  id: "session-manager-preferences-kept",
  title: "Sessions on instances go on being recorded",
  why: "The preferences of Session Manager say where sessions are recorded and which key encrypts them.",
  remedy: "Plan the document SSM-SessionManagerRunShell.",
  severity: "medium",
  domain: "logging",
  denied: [
    reserved({
      sid: "SessionPreferencesStay",
      holds: "where chosen",
      actions: [
        "ssm:CreateDocument",
        "ssm:DeleteDocument",
        "ssm:UpdateDocument",
        "ssm:UpdateDocumentDefaultVersion",
      ],
      to: exemptByDefault,
      on: ({ partition }) => [`arn:${partition}:ssm:*:*:document/SSM-SessionManagerRunShell`],
      exampleResources: [preferencesArn],
      allowed: [
        {
          name: "another document",
          action: "ssm:UpdateDocument",
          resource: "arn:{partition}:ssm:{region}:{account}:document/patch",
        },
        {
          name: "a remark in the preferences' review",
          action: "ssm:UpdateDocumentMetadata",
          resource: preferencesArn,
        },
        { name: "the preferences read", action: "ssm:GetDocument", resource: preferencesArn },
        {
          name: "a session",
          action: "ssm:StartSession",
          resource: "arn:{partition}:ec2:{region}:{account}:instance/i-0123456789abcdef0",
        },
      ],
    }),
  ],
});
