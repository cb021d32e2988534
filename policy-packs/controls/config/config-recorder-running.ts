import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { joined, fixedBy, type Control } from "../model/control";
import { ref } from "../model/example";

const type = "aws:cfg/recorder:Recorder";
const status = "aws:cfg/recorderStatus:RecorderStatus";

/** A recorder does nothing until it is started, and AWS starts none by itself. */
export const configRecorderRunning: Control = {
  id: "config-recorder-running",
  title: "AWS Config recorders are running",
  why: "A recorder that was made but never started looks like compliance and records nothing.",
  remedy: "Add a RecorderStatus with the recorder's name and isEnabled: true, after the delivery channel.",
  severity: "high",
  domain: "logging",
  baseline: true,
  planned: fixedBy(
    joined([type, status], (resource, on) => {
      if (resource.type === status)
        return resource.props.isEnabled === true
          ? []
          : ["isEnabled must be true, or AWS Config records nothing"];
      return on.referring(resource, status, "name").some(({ region }) => region === resource.region)
        ? []
        : ["no RecorderStatus starts the recorder: add one with isEnabled: true"];
    }),
    [{ property: "isEnabled", value: true }],
    status,
  ),
  denied: [
    reserved({
      sid: "ConfigKeepsRecording",
      actions: ["config:DeleteConfigurationRecorder", "config:StopConfigurationRecorder"],
      to: exemptByDefault,
      allowed: [
        {
          name: "starting a recorder",
          action: "config:StartConfigurationRecorder",
          resource: "arn:{partition}:config:{region}:{account}:configuration-recorder/palisade/0a1b2c3d",
        },
        { name: "asking whether it runs", action: "config:DescribeConfigurationRecorderStatus" },
      ],
    }),
  ],
  examples: {
    bad: [
      { name: "never started", resources: [{ type, props: {} }] },
      {
        name: "stopped",
        resources: [
          { type, name: "recorder", props: {} },
          { type: status, props: { name: ref("recorder"), isEnabled: false } },
        ],
      },
      {
        name: "started in another Region alone",
        resources: [
          { type, name: "recorder", props: { name: "default" } },
          { type: status, props: { name: "default", isEnabled: true }, region: "us-west-2" },
        ],
      },
    ],
    good: [
      {
        name: "running, by its name alone",
        resources: [
          { type, name: "recorder", props: { name: "palisade" } },
          { type: status, props: { name: "palisade", isEnabled: true } },
        ],
      },
      {
        name: "running",
        resources: [
          { type, name: "recorder", props: { name: "default" } },
          { type: status, props: { name: ref("recorder"), isEnabled: true } },
        ],
      },
    ],
  },
};
