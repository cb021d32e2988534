import { exampleFinding, exampleReport } from "../review/report/example-report";
import type { Report } from "../review/report/report";
import { formatNames, formats } from "./formats";
import type { Look } from "./layout/look";

const coverage: Report["coverage"] = {
  resources: 59,
  judged: 52,
  harmless: 0,
  properties: [],
  uncovered: [
    { type: "gcp:storage/bucket:Bucket", count: 4, because: "other-provider", meant: null },
    { type: "aws:dax/cluster:Cluster", count: 2, because: "no-control", meant: null },
    {
      type: "aws:redshfit/cluster:Cluster",
      count: 1,
      because: "no-such-type",
      meant: "aws:redshift/cluster:Cluster",
    },
  ],
};
const look: Look = { columns: 200, colour: false, link: () => undefined };
// A list of the stacks, for scripts: it says nothing of resources.
const reports = formatNames.filter((format) => format !== "stacks");

test.each(reports)("%s counts and names what no control looked at", (format) => {
  for (const findings of [[], [exampleFinding()]]) {
    const text = formats[format]()(exampleReport({ coverage, findings }), look).replaceAll("&#58;", ":");
    for (const { type } of coverage.uncovered) expect(text).toContain(type);
    expect(text).toContain("gcp:storage/bucket:Bucket (4");
    expect(text).toContain("did you mean aws:redshift/cluster:Cluster?");
  }
});

test.each(reports)("%s says nothing of it when all was looked at", (format) => {
  expect(formats[format]()(exampleReport(), look)).not.toMatch(/not (covered|looked at)/);
});

test("the text names the reasons, and ends with the verdict", () => {
  const lines = formats.text()(exampleReport({ coverage }), look).trim().split("\n");
  expect(lines.slice(-7)).toEqual([
    "7 of 59 resources were not looked at",
    "  - no control is about the type: aws:dax/cluster:Cluster (2)",
    "  - the controls are about AWS's classic provider only: gcp:storage/bucket:Bucket (4)",
    "  - the AWS provider has no such type: look for a misspelling: aws:redshfit/cluster:Cluster (1; did you mean",
    "    aws:redshift/cluster:Cluster?)",
    "",
    expect.stringMatching(/^clean: 52 of 59 resources judged in 2 accounts, .*; 3 types not covered: gcp:/),
  ]);
});
