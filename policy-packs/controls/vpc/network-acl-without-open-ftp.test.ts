import { aclTypes } from "../facts/acl-problems";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { networkAclWithoutOpenFtp } from "./network-acl-without-open-ftp";

const open = { ruleNo: 100, action: "allow", protocol: "-1", fromPort: 0, toPort: 0, cidrBlock: "0.0.0.0/0" };
const closed = { ...open, ruleNo: 90, action: "deny", protocol: "tcp", fromPort: 20, toPort: 21 };

test.each([
  ["everything", [open], "fail"],
  ["a range around FTP", [{ ...open, protocol: "tcp", fromPort: 1, toPort: 1023 }], "fail"],
  ["everything but FTP over TCP, which FTP is not bound to", [closed, open], "fail"],
  ["everything but FTP", [{ ...closed, protocol: "-1" }, open], "pass"],
  ["the denial comes too late", [open, { ...closed, protocol: "-1", ruleNo: 110 }], "fail"],
  ["replies", [{ ...open, protocol: "tcp", fromPort: 1024, toPort: 65535 }], "pass"],
  ["a source not yet known", [{ ...open, cidrBlock: unknown("later") }], "undetermined"],
])("%s", (_, ingress, expected) => {
  const resources = [{ type: aclTypes[0], props: { ingress } }];
  expect(statusOf(networkAclWithoutOpenFtp, { name: "case", resources })).toBe(expected);
});
