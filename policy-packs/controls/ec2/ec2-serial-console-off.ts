import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const access = "aws:ec2/serialConsoleAccess:SerialConsoleAccess";

const instanceArn = "arn:{partition}:ec2:{region}:{account}:instance/i-0123456789abcdef0";

export const ec2SerialConsoleOff: Control = {
  id: "ec2-serial-console-off",
  title: "No serial console",
  why: "It leads past every network rule to the login of an instance.",
  remedy: "Use Session Manager, or replace the instance.",
  severity: "medium",
  domain: "compute",
  // A resource that says nothing switches it on.
  planned: requires({ [access]: isFalse("enabled", { unset: true }) }),
  denied: [
    {
      by: "scp",
      holds: "everywhere",
      sid: "SerialConsoleStaysOff",
      statement: () => ({
        Action: ["ec2-instance-connect:SendSerialConsoleSSHPublicKey", "ec2:EnableSerialConsoleAccess"],
        Resource: "*",
      }),
      cases: {
        denied: [
          { name: "switched on", action: "ec2:EnableSerialConsoleAccess" },
          {
            name: "switched on by a deployment",
            caller: "deployment",
            action: "ec2:EnableSerialConsoleAccess",
          },
          {
            name: "a key sent to it",
            action: "ec2-instance-connect:SendSerialConsoleSSHPublicKey",
            resource: instanceArn,
          },
        ],
        allowed: [
          {
            name: "switched off by the baseline",
            caller: "deployment",
            action: "ec2:DisableSerialConsoleAccess",
          },
          { name: "a look at the switch", action: "ec2:GetSerialConsoleAccessStatus" },
          { name: "what an instance printed", action: "ec2:GetConsoleOutput", resource: instanceArn },
          {
            name: "a key sent to the instance's own SSH server",
            action: "ec2-instance-connect:SendSSHPublicKey",
            resource: instanceArn,
          },
          {
            name: "a tunnel to an instance",
            action: "ec2-instance-connect:OpenTunnel",
            resource:
              "arn:{partition}:ec2:{region}:{account}:instance-connect-endpoint/eice-0123456789abcdef0",
          },
        ],
      },
    },
  ],
  examples: examplesOf(access, {
    bad: { on: { enabled: true }, "left out": {} },
    good: { off: { enabled: false }, "off, as text": { enabled: "false" } },
  }),
};
