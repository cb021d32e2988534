import type { Program } from "../model/program";
import { web } from "./containers/web";
import { everything } from "./flawed/everything";

/** An organization to look at that is not the project's own. */
export interface Sample {
  /** Folder of the organization's files, relative to the folder of Pulumi.yaml. */
  readonly organization: string;
  readonly programs: readonly Program[];
}

export const samples: Readonly<Record<string, Sample>> = {
  containers: { organization: "stacks/samples/containers/organization", programs: [web] },
  flawed: { organization: "stacks/samples/flawed/organization", programs: [everything] },
};
