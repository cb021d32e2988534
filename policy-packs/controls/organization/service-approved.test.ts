import { approvedServices } from "../facts/approved-services";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { serviceApproved } from "./service-approved";

test("every approved service shows an action of its own", () => {
  const odd = Object.entries(approvedServices).filter(
    ([service, action]) => !action.startsWith(`${service}:`),
  );
  expect(odd).toEqual([]);
});

test("a service is approved by its whole name: no pattern reaches another", () => {
  const patterns = [serviceApproved.denied?.[0]?.statement(exampleGuardedAccount).NotAction ?? []].flat();
  expect(patterns.filter((pattern) => !/^[a-z0-9-]+:\*$/.test(pattern))).toEqual([]);
});
