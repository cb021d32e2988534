import { denies } from "../model/denies";
import { stsSettingsKept } from "./sts-settings-kept";

test("the name of a session exempts no one", () => {
  const caller = {
    type: "role",
    arn: "arn:aws:iam::{account}:role/developer",
    session: "palisade-deployment",
  } as const;
  expect(denies(stsSettingsKept, { caller, action: "iam:SetSecurityTokenServicePreferences" })).toBe(true);
});
