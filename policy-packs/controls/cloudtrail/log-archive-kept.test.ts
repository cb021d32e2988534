import { logArchiveKept } from "./log-archive-kept";
import { exampleEdge } from "../model/example-edge";
import { refuses } from "../model/refuses";

const bucket = (purpose: string) => `arn:{partition}:s3:::palisade-{log-archive}-${purpose}`;

test.each(["trail", "config", "access-logs"])("the bucket %s is kept from every account alike", (purpose) => {
  const elsewhere = { ...exampleEdge, account: exampleEdge.logArchiveAccount };
  for (const edge of [exampleEdge, elsewhere]) {
    const call = {
      caller: "administrator",
      action: "s3:PutLifecycleConfiguration",
      resource: bucket(purpose),
    } as const;
    expect(refuses(logArchiveKept, call, edge)).toBe(true);
    expect(refuses(logArchiveKept, { ...call, caller: "deployment" }, edge)).toBe(false);
  }
});

test("the deployment rules the bucket and nothing that lies in it", () => {
  const resource = `${bucket("trail")}/AWSLogs/1`;
  expect(refuses(logArchiveKept, { caller: "deployment", action: "s3:PutObjectRetention", resource })).toBe(
    true,
  );
});

test("AWS services deliver: they are no principal of an account", () => {
  const caller = { type: "service", service: "cloudtrail.amazonaws.com" } as const;
  expect(
    refuses(logArchiveKept, { caller, action: "s3:PutObject", resource: `${bucket("trail")}/AWSLogs/1` }),
  ).toBe(false);
});
