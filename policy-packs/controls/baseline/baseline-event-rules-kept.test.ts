import { baselineEventRulesKept } from "./baseline-event-rules-kept";
import { denies } from "../model/denies";

test.each([
  ["palisade-findings", true],
  ["palisade-bus/any", true],
  ["orders/palisade-findings", false],
  ["not-palisade-findings", false],
])("the rule %s is kept: %s", (name, expected) => {
  const resource = `arn:{partition}:events:eu-west-1:{account}:rule/${name}`;
  expect(
    denies(baselineEventRulesKept, { action: "events:RemoveTargets", resource, region: "eu-west-1" }),
  ).toBe(expected);
});
