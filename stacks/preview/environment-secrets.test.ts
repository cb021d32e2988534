import { environmentSecrets } from "./environment-secrets";

test("values that a name gives away are secrets; short ones and plain settings are not", () => {
  expect(
    environmentSecrets({
      AWS_SECRET_ACCESS_KEY: "abcdefghijkl",
      PULUMI_CONFIG_PASSPHRASE: "correct horse",
      GITHUB_TOKEN: "ghp_12345678",
      PASSWORD_LENGTH: "14",
      HOME: "/home/somebody",
      UNSET_TOKEN: undefined,
    }),
  ).toEqual(["abcdefghijkl", "correct horse", "ghp_12345678"]);
});
