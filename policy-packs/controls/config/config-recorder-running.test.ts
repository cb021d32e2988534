import { configRecorderRunning } from "./config-recorder-running";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { denies } from "../model/denies";

const recorder = { type: "aws:cfg/recorder:Recorder", name: "recorder", props: { name: "default" } };
const status = (props: Record<string, unknown>) => ({ type: "aws:cfg/recorderStatus:RecorderStatus", props });

test.each([
  ["started by name", [recorder, status({ name: "default", isEnabled: true })], "pass"],
  ["another recorder is started", [recorder, status({ name: "other", isEnabled: true })], "fail"],
  ["a status of a recorder in another stack", [status({ name: "default", isEnabled: true })], "pass"],
  [
    "a status whose recorder is not known yet",
    [recorder, status({ name: unknown("config"), isEnabled: true })],
    "undetermined",
  ],
  [
    "started in another account",
    [recorder, { ...status({ name: "default", isEnabled: true }), account: "444455556666" }],
    "fail",
  ],
])("%s", (_, resources, expected) => {
  expect(statusOf(configRecorderRunning, { name: "recorder", resources })).toBe(expected);
});

test("by the guardrail starting is open to everyone, stopping to the deployment", () => {
  const stop = { action: "config:StopConfigurationRecorder" };
  expect(denies(configRecorderRunning, { ...stop, caller: "root" })).toBe(true);
  expect(denies(configRecorderRunning, { ...stop, caller: "deployment" })).toBe(false);
  expect(denies(configRecorderRunning, { action: "config:StartConfigurationRecorder" })).toBe(false);
});
