import { documentQuotas } from "../facts/document-quotas";
import { exampleGraph } from "../model/example";
import { unknown } from "../model/unknown";
import { exampleVerdict } from "../model/verdicts";
import { policyWithinQuota } from "./policy-within-quota";

const verdict = (type: string, props: Record<string, unknown>) =>
  exampleVerdict(policyWithinQuota, exampleGraph({ name: "", resources: [{ type, props }] }));

test.each(documentQuotas.map((quota) => [quota.type, quota] as const))(
  "a document of %s is too long by one byte, and not before",
  (type, { property, bytes }) => {
    const documentOf = (length: number) => JSON.stringify("x".repeat(length - 2));
    expect(verdict(type, { [property]: documentOf(bytes) })).toEqual({ status: "pass" });
    expect(verdict(type, { [property]: documentOf(bytes + 1) })).toMatchObject({
      status: "fail",
      messages: [expect.stringContaining(`has ${bytes + 1} bytes, and AWS takes ${bytes}`)],
    });
    expect(verdict(type, { [property]: unknown("made elsewhere") }).status).toBe("undetermined");
  },
);

test("white space counts, but not for IAM; what is not ASCII counts in bytes", () => {
  const spaces = " ".repeat(30_000);
  expect(verdict("aws:iam/role:Role", { assumeRolePolicy: `{${spaces}}` }).status).toBe("pass");
  expect(verdict("aws:s3/bucketPolicy:BucketPolicy", { policy: `{${spaces}}` }).status).toBe("fail");
  expect(verdict("aws:sqs/queue:Queue", { policy: "é".repeat(5_000) }).status).toBe("fail");
});

test("permissions that may be too many leave the verdict open", () => {
  const permissions = (count: number) => ({
    name: "",
    resources: [
      { type: "aws:lambda/function:Function", name: "rules", props: { name: "rules" } },
      ...Array.from({ length: count }, (_, index) => ({
        type: "aws:lambda/permission:Permission",
        name: `permission-${index}`,
        props: {
          action: "lambda:InvokeFunction",
          function: "rules",
          principal: "s3.amazonaws.com",
          sourceArn: unknown("made elsewhere"),
        },
      })),
    ],
  });
  const status = (count: number) =>
    exampleVerdict(policyWithinQuota, exampleGraph(permissions(count))).status;
  expect([10, 80, 200].map(status)).toEqual(["pass", "undetermined", "fail"]);
});
