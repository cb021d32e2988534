import { baselineAlarmsKept } from "./baseline-alarms-kept";
import { refuses } from "../model/refuses";

test("a mute rule is refused for the alarm that it names, and fine for others", () => {
  const mute = (alarm: string) => ({
    action: "cloudwatch:PutAlarmMuteRule",
    resource: `arn:{partition}:cloudwatch:{region}:{account}:alarm:${alarm}`,
  });
  expect(refuses(baselineAlarmsKept, mute("palisade-break-glass"))).toBe(true);
  expect(refuses(baselineAlarmsKept, mute("Palisade-break-glass"))).toBe(false);
  expect(refuses(baselineAlarmsKept, mute("orders-palisade-late"))).toBe(false);
});

test("whoever answers an incident does not silence it", () => {
  const resource = "arn:{partition}:cloudwatch:{region}:{account}:alarm:palisade-root-use";
  const call = { action: "cloudwatch:SetAlarmState", resource };
  expect(refuses(baselineAlarmsKept, { ...call, caller: "security-response" })).toBe(true);
  expect(refuses(baselineAlarmsKept, { ...call, caller: "deployment" })).toBe(false);
});
