import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { joined, type Control } from "../model/control";
import { ref } from "../model/example";
import { some } from "../model/three-valued";

const vpc = "aws:ec2/vpc:Vpc";
const flowLog = "aws:ec2/flowLog:FlowLog";

export const vpcFlowLogsEnabled: Control = {
  id: "vpc-flow-logs-enabled",
  title: "Every VPC records its accepted and rejected traffic",
  why: "After an intrusion the flow log is often the only record of where the data went.",
  remedy: 'Plan an aws.ec2.FlowLog with the VPC\'s vpcId and trafficType: "ALL".',
  severity: "medium",
  domain: "network",
  planned: joined([vpc, "aws:ec2/defaultVpc:DefaultVpc"], (network, graph) => {
    const logs = graph.referring(network, flowLog, "vpcId");
    if (logs.length === 0) return ["no aws.ec2.FlowLog refers to this VPC"];
    return some(logs, ({ props }) => props.trafficType === "ALL")
      ? []
      : ['the flow log\'s trafficType must be "ALL"'];
  }),
  managedRule: { identifier: "VPC_FLOW_LOGS_ENABLED", parameters: { trafficType: "ALL" } },
  denied: [
    reserved({
      sid: "FlowLogsStay",
      actions: ["ec2:DeleteFlowLogs"],
      to: exemptByDefault,
      allowed: [
        {
          name: "adding a flow log",
          action: "ec2:CreateFlowLogs",
          resource: "arn:{partition}:ec2:{region}:{account}:vpc/vpc-0a1b2c3d",
        },
        { name: "reading which there are", action: "ec2:DescribeFlowLogs" },
      ],
    }),
  ],
  examples: {
    bad: [
      { name: "no flow log", resources: [{ type: vpc, props: { cidrBlock: "10.0.0.0/16" } }] },
      {
        name: "accepted traffic only",
        resources: [
          { type: vpc, name: "network", props: { cidrBlock: "10.0.0.0/16" } },
          { type: flowLog, props: { vpcId: ref("network"), trafficType: "ACCEPT" } },
        ],
      },
    ],
    good: [
      {
        name: "all traffic, beside a log of what was refused",
        resources: [
          { type: vpc, name: "network", props: { cidrBlock: "10.0.0.0/16" } },
          { type: flowLog, props: { vpcId: ref("network"), trafficType: "REJECT" } },
          { type: flowLog, props: { vpcId: ref("network"), trafficType: "ALL" } },
        ],
      },
      {
        name: "all traffic",
        resources: [
          { type: vpc, name: "network", props: { cidrBlock: "10.0.0.0/16" } },
          { type: flowLog, props: { vpcId: ref("network"), trafficType: "ALL" } },
        ],
      },
    ],
  },
};
