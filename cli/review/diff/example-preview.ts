import { exampleReport } from "../report/example-report";
import type { Report } from "../report/report";
import {
  savedFormat,
  savedVersion,
  type SavedPreview,
  type SavedResource,
} from "../saved-preview/saved-preview";

export const exampleSavedResource = (given: Partial<SavedResource> = {}): SavedResource => {
  const { type = "aws:s3/bucket:Bucket", name = "data", stack = "boi" } = given;
  return {
    urn: `urn:pulumi:${stack}::palisade::${type}::${name}`,
    type,
    name,
    stack,
    account: "000000000001",
    region: "us-east-1",
    id: null,
    arn: null,
    parent: null,
    provider: null,
    aliases: [],
    dependencies: [],
    ignoreChanges: [],
    imports: null,
    protect: false,
    external: false,
    opaque: false,
    custom: true,
    source: { file: "stacks/programs/boi.ts", line: 12, column: 3 },
    inputs: {},
    derived: {},
    ...given,
  };
};

/** For tests of the diff: a preview of the example organization that holds these resources. */
export const examplePreview = (
  resources: readonly SavedResource[],
  report: Partial<Report> = {},
  given: Partial<SavedPreview> = {},
): SavedPreview => ({
  format: savedFormat,
  formatVersion: savedVersion,
  report: exampleReport(report),
  organization: {
    name: "acme",
    id: "o-acme",
    exists: true,
    homeRegion: "us-east-1",
    recoveryRegion: "us-west-2",
    managementAccount: "management",
    units: [{ path: "Workloads", description: "Services" }],
    accounts: [],
    given: [],
  },
  resources,
  ...given,
});
