import { casesOf } from "./cases-of";
import type { Denied } from "./denied";
import { exampleGuardedAccount } from "./example-guarded-account";

const one = (name: string) => ({ name, action: "s3:GetObject" });
const denied: Denied = {
  by: "rcp",
  holds: "everywhere",
  sid: "Example",
  statement: () => ({ Principal: "*", Action: "s3:*", Resource: "*" }),
  cases: { denied: [one("a")], allowed: [one("b")] },
};

test("cases of what an organization has follow those that hold everywhere", () => {
  const casesAt: Denied["casesAt"] = ({ trusted }) => ({ allowed: trusted.accounts.map(one) });
  expect(casesOf({ ...denied, casesAt }, exampleGuardedAccount)).toEqual({
    denied: [one("a")],
    allowed: [one("b"), one("777788889999")],
  });
  expect(casesOf(denied, exampleGuardedAccount)).toEqual(denied.cases);
});
