import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { packageRoot } from "../../accounts/package-root";

/** The archive of a Lambda: one file with everything but the AWS SDK, which the build leaves in dist/bundles. */
export const lambdaBundle = (name: string): pulumi.asset.Archive =>
  new pulumi.asset.FileArchive(join(packageRoot(), "dist", "bundles", name));
