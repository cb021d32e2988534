import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { each, type Control } from "../model/control";
import { all, collect } from "../model/three-valued";

const type = "aws:iam/accountPasswordPolicy:AccountPasswordPolicy";

const kinds = [
  "requireUppercaseCharacters",
  "requireLowercaseCharacters",
  "requireNumbers",
  "requireSymbols",
];
const limits = { minimumPasswordLength: 14, passwordReusePrevention: 24, maxPasswordAge: 90 } as const;

const strong = {
  ...Object.fromEntries(kinds.map((kind) => [kind, true])),
  ...limits,
};

export const iamPasswordPolicyStrong: Control = {
  id: "iam-password-policy-strong",
  title: "Every account demands strong passwords of IAM users",
  why: "Until the last IAM user is gone, the default of eight characters is all that protects the console.",
  remedy:
    "Plan one AccountPasswordPolicy per account: at least 14 characters of all four kinds, 24 remembered, at most 90 days old.",
  severity: "medium",
  domain: "identity",
  baseline: true,
  planned: each(type, ({ props }) =>
    all(
      () => collect(kinds, (kind) => (props[kind] === true ? [] : [`${kind} must be true`])),
      () => atLeast(props, "minimumPasswordLength"),
      () => atLeast(props, "passwordReusePrevention"),
      () =>
        isNumber(props.maxPasswordAge) &&
        props.maxPasswordAge >= 1 &&
        props.maxPasswordAge <= limits.maxPasswordAge
          ? []
          : [`maxPasswordAge must be between 1 and ${limits.maxPasswordAge}`],
    ),
  ),
  required: { type, per: "account" },
  managedRule: {
    identifier: "IAM_PASSWORD_POLICY",
    parameters: {
      MinimumPasswordLength: String(limits.minimumPasswordLength),
      PasswordReusePrevention: String(limits.passwordReusePrevention),
      MaxPasswordAge: String(limits.maxPasswordAge),
    },
  },
  denied: [
    reserved({
      sid: "PasswordPolicyStays",
      actions: ["iam:DeleteAccountPasswordPolicy", "iam:UpdateAccountPasswordPolicy"],
      to: exemptByDefault,
      allowed: [
        { name: "reading the policy", action: "iam:GetAccountPasswordPolicy" },
        {
          name: "a user changes the password that it has",
          caller: "user",
          action: "iam:ChangePassword",
          resource: "arn:{partition}:iam::{account}:user/somebody",
        },
      ],
    }),
  ],
  examples: {
    bad: [
      { name: "AWS defaults", resources: [{ type, props: {} }] },
      { name: "too short", resources: [{ type, props: { ...strong, minimumPasswordLength: 8 } }] },
      { name: "passwords that never expire", resources: [{ type, props: { ...strong, maxPasswordAge: 0 } }] },
    ],
    good: [
      { name: "strong", resources: [{ type, props: strong }] },
      {
        name: "stronger",
        resources: [{ type, props: { ...strong, minimumPasswordLength: 20, maxPasswordAge: 30 } }],
      },
    ],
  },
};

function atLeast(
  props: Readonly<Record<string, unknown>>,
  property: "minimumPasswordLength" | "passwordReusePrevention",
): readonly string[] {
  const given = props[property];
  return isNumber(given) && given >= limits[property]
    ? []
    : [`${property} must be at least ${limits[property]}`];
}

const isNumber = (value: unknown): value is number => typeof value === "number";
