import { GetResourceConfigHistoryCommand, PutEvaluationsCommand } from "@aws-sdk/client-config-service";
import { evaluateEvent, evaluationRoleArn, type ClientFor } from "./handler";

const item = {
  resourceType: "AWS::RDS::DBInstance",
  resourceId: "db-1",
  configurationItemStatus: "OK",
  configurationItemCaptureTime: "2026-11-23T10:00:00.000Z",
};
const event = {
  ruleParameters: JSON.stringify({ control: "rds-instance-multi-az" }),
  resultToken: "token",
  accountId: "111122223333",
  configRuleArn: "arn:aws:config:us-east-1:111122223333:config-rule/config-rule-abc123",
};

/** A Config service that remembers what it was sent; it answers with the history that it is given. */
function service(history: object[] = []) {
  const sent: { account: string; command: unknown }[] = [];
  const clientFor = ((account: string) => ({
    send: (command: unknown) => {
      sent.push({ account, command });
      return Promise.resolve({ configurationItems: history });
    },
  })) as unknown as ClientFor;
  const evaluations = () =>
    sent.flatMap(({ account, command }) =>
      command instanceof PutEvaluationsCommand ? [{ account, ...command.input.Evaluations?.[0] }] : [],
    );
  return { sent, clientFor, evaluations };
}

test("a changed item is judged and the result put into the account it belongs to", async () => {
  const { clientFor, evaluations } = service();
  const invokingEvent = JSON.stringify({
    messageType: "ConfigurationItemChangeNotification",
    configurationItem: { ...item, configuration: { multiAZ: false } },
  });
  await evaluateEvent({ ...event, invokingEvent }, clientFor);
  expect(evaluations()).toMatchObject([
    {
      account: "111122223333",
      ComplianceResourceId: "db-1",
      ComplianceType: "NON_COMPLIANT",
      OrderingTimestamp: new Date("2026-11-23T10:00:00.000Z"),
    },
  ]);
});

test("an item too large for the event is fetched from its history", async () => {
  const { sent, clientFor, evaluations } = service([{ configuration: JSON.stringify({ multiAZ: true }) }]);
  const invokingEvent = JSON.stringify({
    messageType: "OversizedConfigurationItemChangeNotification",
    configurationItemSummary: item,
  });
  await evaluateEvent({ ...event, invokingEvent }, clientFor);
  expect(sent[0]?.command).toBeInstanceOf(GetResourceConfigHistoryCommand);
  expect(evaluations()).toMatchObject([{ ComplianceType: "COMPLIANT" }]);
});

test.each([
  ["a rule that names no control", { ruleParameters: "{}" }, /names no control/],
  ["a control that judges no items", { ruleParameters: '{"control":"kms-key-rotated"}' }, /names no control/],
  ["a message of an unknown type", { invokingEvent: '{"messageType":"Novel"}' }, /unknown type/],
])("%s is an error, never a verdict", async (_, change, message) => {
  const { clientFor, evaluations } = service();
  const invokingEvent = JSON.stringify({ messageType: "ScheduledNotification" });
  await expect(evaluateEvent({ ...event, invokingEvent, ...change }, clientFor)).rejects.toThrow(message);
  expect(evaluations()).toEqual([]);
});

test("a scheduled event names no resource, so nothing is put", async () => {
  const { clientFor, sent } = service();
  await evaluateEvent({ ...event, invokingEvent: '{"messageType":"ScheduledNotification"}' }, clientFor);
  expect(sent).toEqual([]);
});

test.each([
  ["arn:aws:config:us-east-1:1:config-rule/x", "arn:aws:iam::111122223333:role/palisade-config-evaluation"],
  [
    "arn:aws-us-gov:config:us-gov-west-1:1:config-rule/x",
    "arn:aws-us-gov:iam::111122223333:role/palisade-config-evaluation",
  ],
])("for a rule %s the role is %s", (rule, role) => {
  expect(evaluationRoleArn(rule, "111122223333")).toBe(role);
});
