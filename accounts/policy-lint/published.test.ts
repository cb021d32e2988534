import { policyFile } from "../policy-file/policy-file";
import { publishedPolicies, type PublishedPolicy } from "./fixtures/published-policies";
import { publishedExamples } from "../../policy-packs/iam/evaluation/fixtures/published-examples";
import type { Documents } from "../../policy-packs/iam/evaluation/fixtures/published-examples/page";
import type { FileKind } from "../policy-file/located-policy";
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
  "Sensitive-data-protection/Deny-modification-to-Lambda-URL-Config.json": {
    "resource-mismatch": "a function's ARN has a colon, function:NAME, where the sample has a slash",
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

/** The documents of AWS's pages that the evaluator is tested with, each with its kind. */
const documentsOf = ({ scp, rcp, identity, boundary, session, resource }: Documents) => {
  const levels = (given: Documents["scp"]) => (typeof given === "string" ? [] : (given ?? []).flat());
  const all: readonly (readonly [FileKind, readonly unknown[]])[] = [
    ["scp", levels(scp)],
    ["rcp", levels(rcp)],
    ["identity", [...(identity ?? []), boundary, session]],
    ["resource", [resource]],
  ];
  return all.flatMap(([kind, documents]) =>
    documents.filter((one) => typeof one === "object" && one !== null).map((one) => [kind, one] as const),
  );
};

const trueFaults = [
  "date-past: a queue within three hours from two ranges of addresses",
  "forgotten-global-services: NotAction: one Region, except for IAM",
  "key-not-on-every-action: StringNotEqualsIfExists with Deny: still denied when the tag is missing",
  // A launch is denied for its image, its subnet and so on, which bring no ec2:MetadataHttpTokens.
  "key-not-on-every-resource: Prevent-IMDSv1.json",
  "language-version: the same with the Version 2008-10-17 (Version element: variables are literal strings)",
  "language-version: without the Version a variable is literal text",
  "mfa-absent: aws:MultiFactorAuthPresent: Deny, Bool, false does not deny access keys",
  "rcp-shape: a service that does not support RCPs is not affected",
  "resource-mismatch: Deny-modification-to-Lambda-URL-Config.json",
  "set-operator: secrets of the same project and team",
  // Both write my-org-id for an organization's id.
  "value-shape: Enforce-controls-on-AWS-services-that-use-service-principals-to-access-your-resources.json",
  "value-shape: RCPEnforceIdentityPerimeter: no external principals",
];

test("of the examples on AWS's pages only those are found fault with that have one", () => {
  const examples = publishedExamples.flatMap(({ examples: all }) => all);
  const faults = examples.flatMap(({ example, policies }) =>
    documentsOf(policies).flatMap(([kind, document]) => {
      const read = policyFile("example.json", new TextEncoder().encode(JSON.stringify(document)), { kind });
      if ("problems" in read) throw new Error(JSON.stringify(read.problems));
      return (
        read.policies
          .flatMap((policy) => lint(policy, { now: new Date("2026-11-30") }))
          // Pages name actions and keys of other years, and some that they made up.
          .filter(({ severity, rule }) => severity !== "info" && !rule.startsWith("unknown-"))
          .map(({ rule }) => `${rule}: ${example}`)
      );
    }),
  );
  expect([...new Set(faults)].sort()).toEqual(trueFaults);
});
