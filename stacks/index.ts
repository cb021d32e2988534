import { join } from "node:path";
import { packageRoot } from "../accounts/package-root";
import { programs } from "./programs";
import { organizationFolders } from "./model/organization-folders";
import { runStackOf } from "./model/run-stack-of";

const root = packageRoot();

/** Pulumi calls what an entry point exports and takes the result as outputs. */
export = (): Promise<Record<string, unknown>> =>
  runStackOf({ directories: organizationFolders(join(root, "accounts")), programs, root });
