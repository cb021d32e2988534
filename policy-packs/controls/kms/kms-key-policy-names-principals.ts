import type { Statement } from "../../iam/document";
import { pins } from "../../iam/pinned";
import { keyPolicyType, keyTypes } from "../facts/key";
import { organizationOnly } from "../facts/organization-only";
import { statementProblems } from "../facts/policy-statements";
import { each, type Control } from "../model/control";

const [type] = keyTypes;
const role = "arn:aws:iam::111122223333:role/app";
const document = (statement: Record<string, unknown>) => ({
  Version: "2012-10-17",
  Statement: [
    { Effect: "Allow", Principal: { AWS: "*" }, Action: "kms:Decrypt", Resource: "*", ...statement },
  ],
});
const key = (name: string, statement: Record<string, unknown>) => ({
  name,
  resources: [{ type, props: { policy: JSON.stringify(document(statement)) } }],
});
const condition = (operator: string, name: string, value: string) => ({
  Condition: { [operator]: { [name]: value } },
});

/** A key without a policy property passes: AWS's default key policy names the account alone and leaves the rest to IAM. */
export const kmsKeyPolicyNamesPrincipals: Control = {
  id: "kms-key-policy-names-principals",
  title: "KMS key policies name the principals that they allow",
  why: 'Principal "*" under kms:CallerAccount or kms:ViaService lets every role of the account decrypt.',
  remedy:
    'Replace Principal "*" with the roles that need the key, or pin the statement with aws:PrincipalArn to roles without wildcards.',
  severity: "critical",
  domain: "data-protection",
  planned: each([...keyTypes, keyPolicyType], ({ props, type: of }) =>
    of !== keyPolicyType && props.policy === undefined ? [] : statementProblems(props.policy, unnamed),
  ),
  managedRule: { identifier: "KMS_KEY_POLICY_NO_PUBLIC_ACCESS" },
  denied: [
    organizationOnly({
      sid: "KeysForTheOrganizationOnly",
      actions: ["kms:*"],
      tried: [
        {
          action: "kms:Decrypt",
          resource: "arn:{partition}:kms:{region}:{account}:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        },
        {
          action: "kms:PutKeyPolicy",
          resource: "arn:{partition}:kms:{region}:{account}:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        },
      ],
      service: "cloudtrail.amazonaws.com",
    }),
  ],
  examples: {
    bad: [
      key("everybody", {}),
      key(
        "narrowed by kms:CallerAccount alone",
        condition("StringEquals", "kms:CallerAccount", "111122223333"),
      ),
      key(
        "narrowed by kms:ViaService alone",
        condition("StringEquals", "kms:ViaService", "s3.us-east-1.amazonaws.com"),
      ),
      key(
        "pinned with a wildcard",
        condition("ArnLike", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/*"),
      ),
      key("everybody but one", { Principal: undefined, NotPrincipal: { AWS: role } }),
      {
        name: "in a resource of its own",
        resources: [{ type: keyPolicyType, props: { keyId: "1234", policy: JSON.stringify(document({})) } }],
      },
    ],
    good: [
      key("a role", { Principal: { AWS: role } }),
      key("a service", {
        Principal: { Service: "cloudtrail.amazonaws.com" },
        ...condition("StringEquals", "aws:SourceAccount", "111122223333"),
      }),
      key("pinned to a role", condition("ArnEquals", "aws:PrincipalArn", role)),
      key("a denial of everybody", { Effect: "Deny" }),
      { name: "the default key policy", resources: [{ type, props: {} }] },
      {
        name: "as an object",
        resources: [{ type, props: { policy: document({ Principal: { AWS: role } }) } }],
      },
    ],
  },
};

const wild = /[*?]|\$\{/;

function unnamed(statement: Statement, label: string): readonly string[] {
  const { effect, principals, notPrincipals, conditions } = statement;
  if (effect !== "Allow") return [];
  if (pins(conditions, "aws:PrincipalArn", (arn) => arn !== "" && !wild.test(arn))) return [];
  if (notPrincipals) return [`${label} allows everybody but a few: name the principals instead`];
  return (principals ?? []).some(({ value }) => wild.test(value))
    ? [
        `${label} allows principal "*": name the principals, or pin it with aws:PrincipalArn to roles without wildcards`,
      ]
    : [];
}
