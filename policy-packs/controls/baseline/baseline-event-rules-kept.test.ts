import { baselineEventRulesKept } from "./baseline-event-rules-kept";
import { refuses } from "../model/refuses";

test.each([
  ["palisade-findings", true],
  ["palisade-bus/any", true],
  ["orders/palisade-findings", false],
  ["not-palisade-findings", false],
])("the rule %s is kept: %s", (name, expected) => {
  const resource = `arn:{partition}:events:eu-west-1:{account}:rule/${name}`;
  expect(
    refuses(baselineEventRulesKept, { action: "events:RemoveTargets", resource, region: "eu-west-1" }),
  ).toBe(expected);
});
