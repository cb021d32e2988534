import { exemptForVending } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const bucket = "arn:{partition}:s3:::palisade-{account}-state";

const bucketOf = (partition: string) => `arn:${partition}:s3:::palisade-????????????-state`;

/** Reading is denied as well: a state holds every output and, encrypted, every secret of its stack. */
export const pulumiStateKept = prevented({
  id: "pulumi-state-kept",
  title: "Only the deployment touches the state of the stacks",
  why: "A person who writes the state decides what the next deployment deletes or adopts.",
  remedy: "Deploy; repair a state with the deployment role or break-glass.",
  severity: "critical",
  domain: "organization",
  denied: [
    reserved({
      sid: "StateIsTheDeployments",
      actions: ["s3:PutObject", "s3:GetObject", "s3:DeleteObject"],
      actionPatterns: ["s3:*"],
      to: exemptForVending,
      // Twelve places for the account's id: an asterisk would reach into the keys of other buckets.
      on: ({ partition }) => [bucketOf(partition), `${bucketOf(partition)}/*`],
      exampleResources: [`${bucket}/.pulumi/stacks/boi.json`],
      denied: [
        { name: "developer lists the states", action: "s3:ListBucket", resource: bucket },
        { name: "developer opens the bucket", action: "s3:PutBucketPolicy", resource: bucket },
      ],
      allowed: [
        {
          name: "an object of one's own, whatever its key",
          action: "s3:GetObject",
          resource: "arn:{partition}:s3:::palisade-{account}-data/last-state/1",
        },
        {
          name: "a bucket of somebody else's",
          action: "s3:GetObject",
          resource: "arn:{partition}:s3:::machine-state/1",
        },
        {
          name: "a bucket whose name only starts alike",
          action: "s3:PutObject",
          resource: "arn:{partition}:s3:::palisade-{account}-statements/1",
        },
      ],
    }),
  ],
});
