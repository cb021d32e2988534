import type { Statement } from "../../iam/document";
import { pins } from "../../iam/pinned";
import { keyPolicyProblems, keyPolicyType, keyTypes, opensKey } from "../facts/key";
import { organizationOnly } from "../facts/organization-only";
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

/** What every AWS account may use is a finding of kms-key-policy-not-public; here it is who may within the account. */
export const kmsKeyPolicyNamesPrincipals: Control = {
  id: "kms-key-policy-names-principals",
  title: "KMS key policies name the principals that they allow",
  why: 'Principal "*" under kms:CallerAccount or aws:PrincipalOrgID lets every role of the account or organization decrypt.',
  remedy:
    'Replace Principal "*" with the roles that need the key, or pin the statement with aws:PrincipalArn to roles without wildcards.',
  severity: "high",
  domain: "data-protection",
  planned: each([...keyTypes, keyPolicyType], (resource) => keyPolicyProblems(resource, unnamed)),
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
      key(
        "narrowed by kms:CallerAccount alone",
        condition("StringEquals", "kms:CallerAccount", "111122223333"),
      ),
      key(
        "pinned with a wildcard",
        condition("ArnLike", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/*"),
      ),
      key("the organization but for one", {
        Principal: undefined,
        NotPrincipal: { AWS: role },
        ...condition("StringEquals", "aws:PrincipalOrgID", "o-exampleorgid"),
      }),
      {
        name: "in a resource of its own",
        resources: [
          {
            type: keyPolicyType,
            props: {
              keyId: "1234",
              policy: JSON.stringify(
                document(condition("StringEquals", "aws:PrincipalOrgID", "o-exampleorgid")),
              ),
            },
          },
        ],
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

/** "account 111122223333 (kms:CallerAccount)": what the statement's conditions narrow it to. */
function whom({ conditions }: Statement): string {
  const narrowed = conditions.filter(({ key }) => /^(kms:CallerAccount|aws:)/i.test(key));
  const parts = narrowed.map(({ key, values }) => `${key} ${values.join(" or ")}`);
  return parts.length === 0 ? "what its conditions name" : parts.join(", ");
}

const wild = /[*?]|\$\{/;

function unnamed(statement: Statement, label: string): readonly string[] {
  const { effect, principals, notPrincipals, conditions } = statement;
  if (effect !== "Allow" || opensKey(statement)) return [];
  if (pins(conditions, "aws:PrincipalArn", (arn) => arn !== "" && !wild.test(arn))) return [];
  const instead = "name the principals, or pin it with aws:PrincipalArn to roles without wildcards";
  if (notPrincipals) return [`${label} allows all but a few of ${whom(statement)}: ${instead}`];
  return (principals ?? []).some(({ value }) => wild.test(value))
    ? [`${label} allows every principal of ${whom(statement)}: ${instead}`]
    : [];
}
