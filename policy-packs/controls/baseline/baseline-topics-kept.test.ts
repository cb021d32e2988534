import { baselineTopicsKept } from "./baseline-topics-kept";
import { denies } from "../model/denies";

const topic = "arn:{partition}:sns:{region}:{account}:palisade-security-alarms";

test("publishing and reading stay open, reading along does not", () => {
  const developer = (action: string) => denies(baselineTopicsKept, { action, resource: topic });
  expect(["sns:Publish", "sns:GetTopicAttributes", "sns:ListSubscriptionsByTopic"].map(developer)).toEqual([
    false,
    false,
    false,
  ]);
  expect(developer("sns:Subscribe")).toBe(true);
});

test("a subscription's ARN begins as its topic's does", () => {
  const resource = `${topic}:01234567-89ab-cdef-0123-456789abcdef`;
  expect(denies(baselineTopicsKept, { action: "sns:SetSubscriptionAttributes", resource })).toBe(true);
});
