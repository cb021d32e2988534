import { join } from "node:path";
import { organizationFolder } from "../accounts/project-folder";
import { packageRoot } from "../accounts/package-root";
import { programs } from "./programs";
import { runStackOf } from "./model/run-stack-of";

const root = packageRoot();

/** Pulumi calls what an entry point exports and takes the result as outputs. */
export = (): Promise<Record<string, unknown>> =>
  runStackOf({ directory: join(root, organizationFolder), programs, root });
