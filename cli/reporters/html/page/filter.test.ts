import type { PageControl, PageFinding } from "./data";
import { everything, fragment, parsed, takesControl, takesFinding, type Filter } from "./filter";

const control: PageControl = {
  id: "kms-key-rotated",
  title: "Keys rotate",
  why: "Leaks.",
  remedy: "Turn it on.",
  severity: "high",
  satisfies: ["FSBP KMS.4"],
  frameworks: ["FSBP"],
  verdicts: 3,
};

const finding: PageFinding = {
  control: control.id,
  severity: "high",
  status: "undetermined",
  consequence: "warn",
  messages: ["it must be true"],
  stack: "boi",
  account: "111122223333",
  accountName: "production",
  region: "us-east-1",
  urn: "urn:key",
  type: "aws:kms/key:Key",
  name: "data",
  source: { place: "a.ts:1:2" },
  fingerprint: "f",
};

test.each<[Partial<Filter>, string]>([
  [{}, ""],
  [{ view: "controls" }, "view=controls"],
  [{ severity: ["critical", "low"], q: "a&b =c" }, "severity=critical%2Clow&q=a%26b+%3Dc"],
  [
    { account: "1", framework: "CIS AWS 3.0", consequence: "fail" },
    "account=1&framework=CIS+AWS+3.0&consequence=fail",
  ],
])("%j is the address %j, and the other way round", (given, address) => {
  expect(fragment({ ...everything, ...given })).toBe(address);
  expect(parsed(`#${address}`)).toEqual({ ...everything, ...given });
});

test("an address that no one made here takes everything", () => {
  expect(parsed("#view=__proto__&severity=x,&toString=1")).toEqual(everything);
});

test.each<[Partial<Filter>, boolean, boolean]>([
  [{}, true, true],
  [{ q: "ROTATE  data" }, true, false],
  [{ q: "turn KMS.4" }, true, true],
  [{ q: "data nowhere" }, false, false],
  [{ severity: ["low", "high"] }, true, true],
  [{ severity: ["low"] }, false, false],
  [{ framework: "FSBP" }, true, true],
  [{ framework: "GDPR" }, false, false],
  [{ account: "111122223333" }, true, true],
  [{ account: "production" }, false, true],
  [{ consequence: "warn" }, true, true],
  [{ consequence: "undetermined" }, true, true],
  [{ consequence: "fail" }, false, true],
])("%j takes the finding: %j, the control: %j", (given, takesIt, takesItsControl) => {
  const filter = { ...everything, ...given };
  expect([takesFinding(filter, finding, control), takesControl(filter, control)]).toEqual([
    takesIt,
    takesItsControl,
  ]);
});
