import { configRulesKept } from "./config-rules-kept";
import { denies } from "../model/denies";

test("those who may change a rule may not say what it found, nor the other way round", () => {
  const put = "config:PutEvaluations";
  const change = "config:PutConfigRule";
  expect(denies(configRulesKept, { caller: "deployment", action: change })).toBe(false);
  expect(denies(configRulesKept, { caller: "deployment", action: put })).toBe(true);
  expect(denies(configRulesKept, { caller: "baseline", action: put })).toBe(false);
  expect(denies(configRulesKept, { caller: "baseline", action: change })).toBe(true);
});

test("a role of that name below a path is another role", () => {
  const caller = {
    type: "role",
    arn: "arn:aws:iam::{account}:role/mine/palisade-config-evaluation",
  } as const;
  expect(denies(configRulesKept, { caller, action: "config:PutEvaluations" })).toBe(true);
});
