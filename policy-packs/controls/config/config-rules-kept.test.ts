import { configRulesKept } from "./config-rules-kept";
import { refuses } from "../model/refuses";

test("those who may change a rule may not say what it found, nor the other way round", () => {
  const put = "config:PutEvaluations";
  const change = "config:PutConfigRule";
  expect(refuses(configRulesKept, { caller: "deployment", action: change })).toBe(false);
  expect(refuses(configRulesKept, { caller: "deployment", action: put })).toBe(true);
  expect(refuses(configRulesKept, { caller: "baseline", action: put })).toBe(false);
  expect(refuses(configRulesKept, { caller: "baseline", action: change })).toBe(true);
});

test("a role of that name below a path is another role", () => {
  const caller = {
    type: "role",
    arn: "arn:aws:iam::{account}:role/mine/palisade-config-evaluation",
  } as const;
  expect(refuses(configRulesKept, { caller, action: "config:PutEvaluations" })).toBe(true);
});
