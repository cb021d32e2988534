import { each, type Control } from "../model/control";
import { UnknownValue } from "../model/unknown";

const types = [
  "aws:rds/instance:Instance",
  "aws:rds/cluster:Cluster",
  "aws:dynamodb/table:Table",
  "aws:lambda/function:Function",
  "aws:ecs/service:Service",
  "aws:ec2/instance:Instance",
  "aws:apigateway/restApi:RestApi",
  "aws:apigatewayv2/api:Api",
];

const account = (management: boolean) => ({
  accounts: {
    "111122223333": {
      name: "one",
      regions: ["us-east-1"],
      environment: "production",
      dataClassification: "internal",
      stacks: ["example"],
      management,
    },
  },
});
const table = { type: "aws:dynamodb/table:Table", props: {} };

export const managementAccountWithoutWorkloads: Control = {
  id: "management-account-without-workloads",
  title: "The management account runs no workload",
  why: "SCPs do not reach the management account, so a workload there is beyond every preventive guardrail and next to the keys of the whole organization.",
  remedy: "Give the workload an account of its own below Workloads, and move its stack there.",
  severity: "high",
  domain: "organization",
  general: true,
  baseline: true,
  needs: ["accounts"],
  planned: each(types, ({ account: id }, { settings }) => {
    if (!settings.accounts) throw new UnknownValue("settings.accounts", "no organization is declared");
    if (id === undefined)
      throw new UnknownValue("account", "the provider does not say which account it works in");
    return settings.accounts[id]?.management === true
      ? ["it runs in the organization's management account"]
      : [];
  }),
  examples: {
    bad: [
      { name: "a table in the management account", resources: [table], settings: account(true) },
      { name: "two tables there", resources: [table, table], settings: account(true) },
    ],
    good: [
      { name: "a table in a member account", resources: [table], settings: account(false) },
      { name: "two tables in a member account", resources: [table, table], settings: account(false) },
    ],
  },
};
