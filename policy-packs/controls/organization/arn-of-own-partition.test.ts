import { exampleGraph } from "../model/example";
import type { Settings } from "../model/resource";
import { resourceGraph } from "../model/resource-graph";
import { unknown } from "../model/unknown";
import { isUndeclared } from "../model/judge";
import { exampleVerdict } from "../model/verdicts";
import { arnOfOwnPartition } from "./arn-of-own-partition";

const verdict = (props: Record<string, unknown>, region?: string, type = "aws:example:Example") =>
  exampleVerdict(arnOfOwnPartition, exampleGraph({ name: "", resources: [{ type, props, region }] }));

const arn = "arn:aws:s3:::records";

test("an ARN is found wherever it stands, and named with its place", () => {
  expect(verdict({ list: [{ deep: [arn] }] }, "us-gov-east-1")).toMatchObject({
    status: "fail",
    messages: [`list[0].deep[0] names the partition aws (${arn}), but lies in aws-us-gov`],
  });
  expect(verdict({ document: `{"Resource": ["x", "${arn}"]}` }, "cn-north-1")).toMatchObject({
    status: "fail",
    messages: [`document.Resource[1] names the partition aws (${arn}), but lies in aws-cn`],
  });
});

test("what a resource says of its own Region counts before its provider's", () => {
  expect(verdict({ arn, region: "us-east-1" }, "us-gov-west-1").status).toBe("pass");
  expect(verdict({ arn, region: "us-gov-west-1" }, "us-east-1").status).toBe("fail");
});

test("a provider's role is looked at, and what is not Amazon's is not", () => {
  const props = {
    region: "us-gov-west-1",
    assumeRoles: JSON.stringify([{ roleArn: "arn:aws:iam::1:role/x" }]),
  };
  expect(verdict(props, undefined, "pulumi:providers:aws").status).toBe("fail");
  expect(verdict({ arn }, "us-gov-west-1", "gcp:storage/bucket:Bucket").status).toBe("pass");
});

test.each([
  ["text that begins like a document", { description: "{not JSON" }],
  ["an ARN within a sentence", { description: `see ${arn}` }],
  ["an unknown endpoint", { endpoint: unknown("a database makes it") }],
])("%s is no reason for doubt", (_, props) => {
  expect(verdict(props, "us-gov-west-1").status).toBe("pass");
});

test("an ARN that is unknown, or whose resource's Region is, leaves the verdict open", () => {
  expect(verdict({ roleArn: unknown("made elsewhere") }, "us-gov-west-1").status).toBe("undetermined");
  expect(verdict({ policies: [arn, unknown("made elsewhere")] }, "us-gov-west-1").status).toBe("fail");
});

test("without a Region there is doubt; without an organization, too, there is nothing to compare with", () => {
  const given = exampleGraph({ name: "", resources: [{ type: "aws:example:Example", props: { arn } }] });
  const open = (settings: Settings) =>
    exampleVerdict(
      arnOfOwnPartition,
      resourceGraph(
        given.resources.map((resource) => ({ ...resource, region: undefined })),
        settings,
      ),
    );
  expect(open({ ...given.settings, accounts: {} })).toMatchObject({ status: "undetermined", path: "region" });
  expect(isUndeclared(open(given.settings))).toBe(true);
});
