import { join } from "node:path";
import { programs } from "./programs";
import { packageRoot } from "../accounts/package-root";
import { runStackOf } from "./model/run-stack-of";

/** Pulumi calls what an entry point exports and takes the result as outputs. */
export = (): Promise<Record<string, unknown>> =>
  runStackOf(join(packageRoot(), "accounts", "organization"), programs);
