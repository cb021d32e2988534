import { policyFile } from "../policy-file/policy-file";
import { publishedPolicies, type PublishedPolicy } from "./fixtures/published-policies";
import { lint } from "./lint";

/** Weaknesses that published policies truly have, with the reason why the linter is right about them. */
const eventSources = {
  "resource-mismatch":
    "the service authorization reference gives lambda:CreateEventSourceMapping no resource, and its kin another than a function",
};
const weaknesses: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "Protect-cloud-platform-resource/Deny-modifications-to-specific-AWS-CloudFormation-resources.json": {
    "resource-mismatch":
      "cloudformation:CreateStackSet acts on no resource, by the service authorization reference",
  },
  "Protect-cloud-platform-resource/Deny-modifications-to-specific-Amazon-Lambda-functions.json": eventSources,
  "mandatory-controls.md#GRLAMBDAFUNCTIONPOLICY": eventSources,
  "Protect-cloud-platform-resource/Deny-unwanted-cancellation-or-changes-to-AWS-Marketplace-product-subscription.json":
    { "unknown-action": "two actions of the private marketplace's former API" },
  "data-residency-controls.md#GRDISALLOWVPCINTERNETACCESS": {
    "unknown-action":
      "an egress-only internet gateway is attached by its creation: there is no ec2:AttachEgressOnlyInternetGateway",
  },
  "Service-specific-controls/AWS-IAM/deny-creating-any-service-specific-credentials.json": {
    "shadowed-statement": "the file has two alternatives, the first of which includes the second",
  },
  "Limit-access-to-trusted-OIDC-identity-providers/Shared-Issuers.json": {
    size: "the file collects the statements of all shared issuers, of which few are wanted",
    malformed: "the key accounts.google.com lacks what comes after the colon, such as :aud",
  },
  "Service-specific-controls/STS-protect-IAMRA-session-tags.json": {
    malformed:
      'IAM takes an operator as it is spelt: "MalformedPolicyDocument: Invalid Condition type : stringEquals"',
  },
};

function findings({ name, kind, document }: PublishedPolicy): readonly string[] {
  const read = policyFile(name, new TextEncoder().encode(JSON.stringify(document, null, 2)), { kind });
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.policies
    .flatMap((policy) => lint(policy, { now: new Date("2026-11-30") }))
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, message }) => `${rule}: ${message}`);
}

test("there are enough published policies to mean something", () => {
  const ofKind = (kind: string) => publishedPolicies.filter((one) => one.kind === kind).length;
  expect([ofKind("scp") >= 57, ofKind("rcp") >= 25]).toEqual([true, true]);
});

test.each(publishedPolicies.map((policy) => [policy.name, policy] as const))(
  "%s is linted without a false alarm",
  (name, policy) => {
    const known = Object.keys(weaknesses[name] ?? {});
    const all = findings(policy);
    expect(all.filter((one) => !known.some((rule) => one.startsWith(`${rule}:`)))).toEqual([]);
    expect(known.filter((rule) => !all.some((one) => one.startsWith(`${rule}:`)))).toEqual([]);
  },
);
