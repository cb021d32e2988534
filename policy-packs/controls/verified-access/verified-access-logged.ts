import type { Control } from "../model/control";
import { ref } from "../model/example";
import { anyOf } from "../requirements/combined";
import { hasSatellite } from "../requirements/other-resources";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const instance = "aws:verifiedaccess/instance:Instance";
const logging = "aws:verifiedaccess/instanceLoggingConfiguration:InstanceLoggingConfiguration";

const writes = anyOf(
  "accessLogs must enable a destination",
  isTrue("accessLogs.cloudwatchLogs.enabled"),
  isTrue("accessLogs.kinesisDataFirehose.enabled"),
  isTrue("accessLogs.s3.enabled"),
);

export const verifiedAccessLogged: Control = {
  id: "verified-access-logged",
  title: "Verified Access logs whom it let in and whom it refused",
  why: "The log is what tells who was at which application, and from what device.",
  remedy: "Plan an aws.verifiedaccess.InstanceLoggingConfiguration with one destination enabled.",
  severity: "medium",
  domain: "logging",
  planned: decided(
    requires({
      [instance]: hasSatellite(
        { type: logging, by: "verifiedaccessInstanceId" },
        "no aws.verifiedaccess.InstanceLoggingConfiguration logs this instance",
      ),
      [logging]: writes,
    }),
  ),
  examples: {
    bad: [
      { name: "no logging", resources: [{ type: instance, props: { description: "a" } }] },
      {
        name: "no destination, of an instance elsewhere",
        resources: [
          {
            type: logging,
            props: {
              verifiedaccessInstanceId: "vai-1",
              accessLogs: [{ s3: [{ enabled: "false", bucketName: "logs" }] }],
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "logged",
        resources: [
          { type: instance, name: "a", props: {} },
          {
            type: logging,
            props: {
              verifiedaccessInstanceId: ref("a"),
              accessLogs: { cloudwatchLogs: { enabled: true, logGroup: "access" } },
            },
          },
        ],
      },
      {
        name: "logging of an instance elsewhere, in lists",
        resources: [
          {
            type: logging,
            props: {
              verifiedaccessInstanceId: "vai-1",
              accessLogs: [{ s3: [{ enabled: "true", bucketName: "logs" }] }],
            },
          },
        ],
      },
    ],
  },
};
