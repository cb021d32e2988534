import { consoleCredentialsStayInConsole } from "./console-credentials-stay-in-console";
import { denies } from "../model/denies";

const login = (region: string, client: string) => ({
  region,
  action: "signin:CreateOAuth2Token",
  resource: `arn:{partition}:signin:{region}:{account}:oauth2/${client}`,
});

test.each([
  ["us-east-1", "public-client/localhost", true],
  ["eu-central-1", "public-client/remote", true],
  ["us-east-1", "public-clients/localhost", false],
  ["us-east-1", "confidential-client/app", false],
])("in %s %s is denied: %s", (region, client, expected) => {
  expect(denies(consoleCredentialsStayInConsole, login(region, client))).toBe(expected);
});

test("users with a password are denied as people of Identity Center are", () => {
  const given = login("us-east-1", "public-client/localhost");
  expect(denies(consoleCredentialsStayInConsole, { ...given, caller: "user" })).toBe(true);
});
