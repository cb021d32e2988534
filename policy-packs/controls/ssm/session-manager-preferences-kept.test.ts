import { denies } from "../model/denies";
import { sessionManagerPreferencesKept } from "./session-manager-preferences-kept";

test.each([
  ["us-west-2", "SSM-SessionManagerRunShell", true],
  ["eu-central-1", "SSM-SessionManagerRunShell", true],
  ["us-west-2", "SSM-SessionManagerRunShell-2", false],
  ["us-west-2", "My-SSM-SessionManagerRunShell", false],
])("one document is kept, in every Region: in %s an update of %s is denied: %s", (region, name, expected) => {
  expect(
    denies(sessionManagerPreferencesKept, {
      action: "ssm:UpdateDocument",
      resource: `arn:{partition}:ssm:${region}:{account}:document/${name}`,
      region,
    }),
  ).toBe(expected);
});
