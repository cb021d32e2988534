import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { projectRoot } from "../model/project-root";

/** The archive of a Lambda: one file with everything but the AWS SDK, which the build leaves in dist/bundles. */
export const lambdaBundle = (name: string): pulumi.asset.Archive =>
  new pulumi.asset.FileArchive(join(projectRoot(), "dist", "bundles", name));
