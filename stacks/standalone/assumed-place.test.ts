import { assumedPlace } from "./assumed-place";

const place = (
  inputs: Readonly<Record<string, unknown>>,
  defaults: Readonly<Record<string, unknown>> = {},
  env: Readonly<Record<string, string>> = {},
) => {
  const assumed = assumedPlace({ project: "shop", stack: "dev", defaults, env });
  const { account, region } = assumed.facts(inputs).place;
  return [account === assumed.account ? "own" : account, region, assumed.notes().length];
};
const role = (account: string) => ({ assumeRoles: [{ roleArn: `arn:aws:iam::${account}:role/deploy` }] });

test.each<[string, ReturnType<typeof place>, unknown[]]>([
  ["nothing is said", place({}), ["own", "us-east-1", 2]],
  ["a Region in the environment", place({}, {}, { AWS_REGION: "eu-west-1" }), ["own", "eu-west-1", 2]],
  [
    "a Region in the configuration",
    place({}, { region: "eu-west-2" }, { AWS_REGION: "eu-west-1" }),
    ["own", "eu-west-2", 1],
  ],
  ["a Region of the provider's own", place({ region: "eu-west-3" }), ["own", "eu-west-3", 1]],
  ["an account of the provider's own", place(role("222222222222")), ["222222222222", "us-east-1", 1]],
  ["a configured account", place({}, { allowedAccountIds: '["333333333333"]' }), ["own", "us-east-1", 1]],
  [
    "a role that is not known",
    place({ assumeRoles: [{ roleArn: { unknown: true } }] }),
    [undefined, "us-east-1", 1],
  ],
  ["another profile", place({ profile: "other" }, { profile: "usual" }), [undefined, "us-east-1", 1]],
  ["the usual profile", place({ profile: "usual" }, { profile: "usual" }), ["own", "us-east-1", 2]],
  ["a Region that is not known", place({ region: { unknown: true } }), ["own", undefined, 1]],
])("%s", (_, found, expected) => {
  expect(found).toEqual(expected);
});
