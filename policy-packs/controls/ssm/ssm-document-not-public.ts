import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

/** ModifyDocumentPermission carries no key that tells "all" from an account, so that the block has to hold. */
export const ssmDocumentNotPublic = prevented({
  id: "ssm-document-not-public",
  title: "Systems Manager documents are not shared outside",
  why: "A public runbook tells everyone how an account is run, often with a password in it.",
  remedy: "Share the document with named accounts; the block against public sharing stays on.",
  severity: "high",
  domain: "compute",
  denied: [
    reserved({
      sid: "DocumentBlockStays",
      actions: ["ssm:ResetServiceSetting", "ssm:UpdateServiceSetting"],
      to: exemptByDefault,
      on: ({ partition }) => [
        `arn:${partition}:ssm:*:*:servicesetting/ssm/documents/console/public-sharing-permission`,
      ],
      exampleResources: [
        "arn:{partition}:ssm:{region}:{account}:servicesetting/ssm/documents/console/public-sharing-permission",
      ],
      allowed: [
        {
          name: "another setting",
          action: "ssm:UpdateServiceSetting",
          resource:
            "arn:{partition}:ssm:{region}:{account}:servicesetting/ssm/parameter-store/high-throughput-enabled",
        },
        {
          name: "a look at the block",
          action: "ssm:GetServiceSetting",
          resource:
            "arn:{partition}:ssm:{region}:{account}:servicesetting/ssm/documents/console/public-sharing-permission",
        },
        {
          name: "a document shared with one account",
          action: "ssm:ModifyDocumentPermission",
          resource: "arn:{partition}:ssm:{region}:{account}:document/patch",
        },
      ],
    }),
  ],
});
