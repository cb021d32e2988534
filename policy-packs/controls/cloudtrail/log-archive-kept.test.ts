import { logArchiveKept } from "./log-archive-kept";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { denies } from "../model/denies";

const bucket = (purpose: string) => `arn:{partition}:s3:::palisade-{log-archive}-${purpose}`;

test.each(["trail", "config", "access-logs"])("the bucket %s is kept from every account alike", (purpose) => {
  const elsewhere = { ...exampleGuardedAccount, account: exampleGuardedAccount.logArchiveAccount };
  for (const guarded of [exampleGuardedAccount, elsewhere]) {
    const call = {
      caller: "administrator",
      action: "s3:PutLifecycleConfiguration",
      resource: bucket(purpose),
    } as const;
    expect(denies(logArchiveKept, call, guarded)).toBe(true);
    expect(denies(logArchiveKept, { ...call, caller: "deployment" }, guarded)).toBe(false);
  }
});

test("the deployment rules the bucket and nothing that lies in it", () => {
  const resource = `${bucket("trail")}/AWSLogs/1`;
  expect(denies(logArchiveKept, { caller: "deployment", action: "s3:PutObjectRetention", resource })).toBe(
    true,
  );
});

test("AWS services deliver: they are no principal of an account", () => {
  const caller = { type: "service", service: "cloudtrail.amazonaws.com" } as const;
  expect(
    denies(logArchiveKept, { caller, action: "s3:PutObject", resource: `${bucket("trail")}/AWSLogs/1` }),
  ).toBe(false);
});
