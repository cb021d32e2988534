import { baselineAlarmsKept } from "./baseline-alarms-kept";
import { denies } from "../model/denies";

test("a mute rule is denied for the alarm that it names, and fine for others", () => {
  const mute = (alarm: string) => ({
    action: "cloudwatch:PutAlarmMuteRule",
    resource: `arn:{partition}:cloudwatch:{region}:{account}:alarm:${alarm}`,
  });
  expect(denies(baselineAlarmsKept, mute("palisade-break-glass"))).toBe(true);
  expect(denies(baselineAlarmsKept, mute("Palisade-break-glass"))).toBe(false);
  expect(denies(baselineAlarmsKept, mute("orders-palisade-late"))).toBe(false);
});

test("an incident responder does not silence it", () => {
  const resource = "arn:{partition}:cloudwatch:{region}:{account}:alarm:palisade-root-use";
  const call = { action: "cloudwatch:SetAlarmState", resource };
  expect(denies(baselineAlarmsKept, { ...call, caller: "security-response" })).toBe(true);
  expect(denies(baselineAlarmsKept, { ...call, caller: "deployment" })).toBe(false);
});
