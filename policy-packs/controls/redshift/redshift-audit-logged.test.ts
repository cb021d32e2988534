import { statusOf } from "../model/verdicts";
import { redshiftAuditLogged } from "./redshift-audit-logged";

const type = "aws:redshift/cluster:Cluster";

test.each([
  ["on, in a block of earlier versions", { logging: { enable: true, bucketName: "logs" } }, "pass"],
  ["off, in such a block", { logging: { enable: false } }, "fail"],
])("%s", (_, props, expected) => {
  expect(statusOf(redshiftAuditLogged, { name: "case", resources: [{ type, props }] })).toBe(expected);
});
