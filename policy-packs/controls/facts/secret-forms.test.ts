import { looksSecret } from "./secret-text";

/** In pieces, so that no scanner takes them for real ones. */
const of = (...pieces: readonly string[]) => pieces.join("");
const twenty = "a1B2c3D4e5F6g7H8i9J0";

test.each([
  ["an AWS secret key alone", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"],
  ["one in a file of credentials", "aws_secret_access_key = je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY\n"],
  ["one in JSON", '{"a":"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}'],
  ["GitLab", of("glpat", "-", twenty)],
  ["Slack's webhook", of("https://hooks.slack", ".com/services/T0/B0/", twenty)],
  ["Stripe", of("sk", "_live_", twenty)],
  ["Google", of("AI", "za", twenty, "abcde12345ABCDE")],
  ["npm", of("npm", "_", twenty, "abcde12345ABCDEF")],
  ["SendGrid", of("SG", ".", twenty, "ab", ".", twenty, twenty, "abc")],
  ["Pulumi", of("pul", "-", "0123456789abcdef0123456789abcdef01234567")],
  ["Azure Storage", of("DefaultEndpointsProtocol=https;Account", "Key=", "a".repeat(86), "==;")],
])("%s is a secret", (_, text) => {
  expect(looksSecret(text)).toBe(true);
});

test.each([
  ["a commit", "3f786850e387550fdab836ed7e6dc881de23001b"],
  ["a hash in capitals", "3F786850E387550FDAB836ED7E6DC881DE23001B"],
  ["a path", "My/Path/To/SomeFolder/WithName12/AndMore"],
  ["a long name", "ThisIsAVeryLongCamelCaseIdentifierName12"],
  ["a part of longer base64", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEYAAAA"],
  ["an ARN", "arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf"],
  ["a digest of an image", `app@sha256:${"0123456789abcdef".repeat(4)}`],
  ["a bucket", "my-application-artifacts-us-east-1-prod1"],
])("%s is none", (_, text) => {
  expect(looksSecret(text)).toBe(false);
});
