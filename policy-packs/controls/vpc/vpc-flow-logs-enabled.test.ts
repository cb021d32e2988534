import { ref } from "../model/example";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { vpcFlowLogsEnabled } from "./vpc-flow-logs-enabled";
import { denies } from "../model/denies";

const network = { type: "aws:ec2/vpc:Vpc", name: "network", props: {} };
const log = (name: string, props: Record<string, unknown>) => ({
  type: "aws:ec2/flowLog:FlowLog",
  name,
  props,
});

test.each([
  ["a subnet's log is not the VPC's", [log("a", { subnetId: ref("network"), trafficType: "ALL" })], "fail"],
  ["another VPC's log", [log("a", { vpcId: "vpc-0123", trafficType: "ALL" })], "fail"],
  [
    "one log of two is enough",
    [
      log("a", { vpcId: ref("network"), trafficType: "REJECT" }),
      log("b", { vpcId: ref("network"), trafficType: "ALL" }),
    ],
    "pass",
  ],
  [
    "a log of a VPC not yet known",
    [log("a", { vpcId: unknown("later"), trafficType: "ALL" })],
    "undetermined",
  ],
])("%s", (_, logs, expected) => {
  expect(statusOf(vpcFlowLogsEnabled, { name: "case", resources: [network, ...logs] })).toBe(expected);
});

test("by the guardrail flow logs are the deployment's to remove", () => {
  const call = {
    action: "ec2:DeleteFlowLogs",
    resource: "arn:{partition}:ec2:{region}:{account}:vpc-flow-log/fl-0a1b2c3d",
  };
  expect(denies(vpcFlowLogsEnabled, { ...call, caller: "administrator" })).toBe(true);
  expect(denies(vpcFlowLogsEnabled, { ...call, caller: "deployment" })).toBe(false);
});
