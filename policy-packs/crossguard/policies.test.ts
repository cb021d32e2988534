import type { ResourceValidationArgs, ResourceValidationPolicy } from "@pulumi/policy";
import { kmsKeyRotated } from "../controls/kms/kms-key-rotated";
import { iamRoleTrustNotOpen } from "../controls/iam/iam-role-trust-not-open";
import { lbListenerTlsPolicy } from "../controls/elb/lb-listener-tls-policy";
import { each, type Control } from "../controls/model/control";
import { policies } from "./policies";

/** As the SDK's, whose types do not show it. */
class UnknownValueError extends Error {}

const reads = (error: Error) =>
  new Proxy<Record<string, unknown>>(
    {},
    {
      ownKeys: () => ["enableKeyRotation"],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      get: (_, property) => {
        if (property === "enableKeyRotation") throw error;
        return undefined;
      },
    },
  );

const violationsOf = (
  props: Record<string, unknown>,
  control: Control = kmsKeyRotated,
  type = "aws:kms/key:Key",
) => {
  const all: unknown[] = [];
  const args = {
    type,
    name: "key",
    urn: "urn:pulumi:dev::example::aws:kms/key:Key::key",
    props,
    opts: {},
    getConfig: () => ({ undetermined: "fail" }),
  } as unknown as ResourceValidationArgs;
  for (const policy of policies([control]) as ResourceValidationPolicy[]) {
    const validate = policy.validateResource;
    // The settings policy takes no such setting; it says so in a whole stack only.
    if (typeof validate === "function") void validate(args, (message) => all.push(message));
  }
  return all;
};

test("a policy carries the clauses of its control as tags", () => {
  expect(policies([kmsKeyRotated]).map(({ tags }) => tags)).toEqual([
    undefined,
    expect.arrayContaining(["FSBP KMS.4", "CIS AWS 3.0/3.6"]),
  ]);
});

test("should the SDK hide an unknown in a new way, it is still a violation and not the SDK's advice", () => {
  expect(
    violationsOf(reads(new UnknownValueError("string value at .enableKeyRotation can't be known"))),
  ).toEqual([
    expect.stringContaining(
      "kms-key-rotated: undetermined, string value at .enableKeyRotation can't be known",
    ),
  ]);
});

test("any other error is a bug, which stops the run", () => {
  expect(() => violationsOf(reads(new TypeError("a slip")))).toThrow("a slip");
});

test("a role that trusts another account is advice where no organization is declared, and a finding where it trusts everyone", () => {
  const trusting = (principal: string) =>
    violationsOf(
      {
        assumeRolePolicy: JSON.stringify({
          Statement: { Effect: "Allow", Principal: { AWS: principal }, Action: "sts:AssumeRole" },
        }),
      },
      iamRoleTrustNotOpen,
      "aws:iam/role:Role",
    );
  expect(trusting("arn:aws:iam::444455556666:root")).toEqual([
    expect.objectContaining({
      message: expect.stringContaining("no organization is declared") as string,
      enforcementLevel: "advisory",
    }),
  ]);
  expect(trusting("*")).toEqual([expect.stringContaining("trusts everyone")]);
});

test("a type under a former name is judged under its present one", () => {
  const props = { port: 80, protocol: "HTTP", defaultActions: [{ type: "forward" }] };
  const listener: Control = {
    ...lbListenerTlsPolicy,
    planned: each("aws:lb/listener:Listener", () => ["it is plain"]),
  };
  expect(violationsOf(props, listener, "aws:elasticloadbalancingv2/listener:Listener")).toEqual([
    expect.stringContaining("it is plain"),
  ]);
});
