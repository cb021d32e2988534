import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

/** Finds resources that somebody outside the organization can reach; resources are regional, so is the analyzer. */
export const externalAccess = (region: string, opts: pulumi.CustomResourceOptions) =>
  new aws.accessanalyzer.Analyzer(
    `external-${region}`,
    { analyzerName: "palisade-external-access", type: "ORGANIZATION" },
    opts,
  );

/** Finds permissions that no one has used for a quarter. IAM is global: a second Region would pay twice for the same. */
export const unusedAccess = (opts: pulumi.CustomResourceOptions) =>
  new aws.accessanalyzer.Analyzer(
    "unused",
    {
      analyzerName: "palisade-unused-access",
      type: "ORGANIZATION_UNUSED_ACCESS",
      configuration: { unusedAccess: { unusedAccessAge: 90 } },
    },
    opts,
  );
