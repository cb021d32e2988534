import { logGroupRetained } from "./log-group-retained";
import { statusOf } from "../model/verdicts";

import { unknown } from "../model/unknown";

test.each([
  ["a day short of a year", { retentionInDays: 364 }, "fail"],
  ["days as text", { retentionInDays: "365" }, "fail"],
  ["a group that only passes events on", { logGroupClass: "DELIVERY" }, "pass"],
  ["that, whatever its days", { logGroupClass: "DELIVERY", retentionInDays: unknown("days") }, "pass"],
  ["a year, whatever its class", { logGroupClass: unknown("class"), retentionInDays: 400 }, "pass"],
  ["a month and an unknown class", { logGroupClass: unknown("class"), retentionInDays: 30 }, "undetermined"],
])("%s", (_, props, expected) => {
  const example = { name: "", resources: [{ type: "aws:cloudwatch/logGroup:LogGroup", props }] };
  expect(statusOf(logGroupRetained, example)).toBe(expected);
});
