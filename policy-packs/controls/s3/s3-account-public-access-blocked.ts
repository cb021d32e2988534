import { reserved } from "../facts/reserved";
import { exemptByDefault } from "../facts/exempt-roles";
import { publicAccessProblems } from "../facts/public-access";
import { each, fixedBy, type Control } from "../model/control";

const type = "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock";
const blocked = {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
};

export const s3AccountPublicAccessBlocked: Control = {
  id: "s3-account-public-access-blocked",
  title: "Every account blocks public access to all of its S3 buckets",
  why: "The account's block also holds for buckets that were made by hand, outside any program.",
  remedy: "Plan one AccountPublicAccessBlock in each account with all four settings true.",
  severity: "critical",
  domain: "data-protection",
  baseline: true,
  planned: fixedBy(
    each(type, ({ props }) => publicAccessProblems(props)),
    [
      { property: "blockPublicAcls", value: true },
      { property: "blockPublicPolicy", value: true },
      { property: "ignorePublicAcls", value: true },
      { property: "restrictPublicBuckets", value: true },
    ],
  ),
  required: { type, per: "account" },
  managedRule: { identifier: "S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS_PERIODIC" },
  denied: [
    reserved({
      sid: "AccountBlockStays",
      actions: ["s3:PutAccountPublicAccessBlock"],
      to: exemptByDefault,
      denied: [{ name: "the root user", caller: "root", action: "s3:PutAccountPublicAccessBlock" }],
      allowed: [
        { name: "a look at it", action: "s3:GetAccountPublicAccessBlock" },
        {
          name: "the block of one bucket",
          action: "s3:PutBucketPublicAccessBlock",
          resource: "arn:{partition}:s3:::records",
        },
      ],
    }),
  ],
  examples: {
    bad: [
      { name: "nothing set", resources: [{ type, props: {} }] },
      { name: "one setting off", resources: [{ type, props: { ...blocked, blockPublicPolicy: false } }] },
    ],
    good: [
      { name: "all four settings", resources: [{ type, props: blocked }] },
      {
        name: "all four of a named account",
        resources: [{ type, props: { ...blocked, accountId: "111122223333" } }],
      },
    ],
  },
};
