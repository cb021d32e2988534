import type { Statement } from "../../iam/document";
import { pins } from "../../iam/pinned";
import { exampleRole, keyPolicy, keyWithPolicy } from "../facts/example-key";
import { keyPolicyProblems, keyPolicyType, keyTypes, opensKey } from "../facts/key";
import { organizationOnly } from "../facts/organization-only";
import { each, type Control } from "../model/control";

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
      keyWithPolicy(
        "narrowed by kms:CallerAccount alone",
        condition("StringEquals", "kms:CallerAccount", "111122223333"),
      ),
      keyWithPolicy(
        "pinned with a wildcard",
        condition("ArnLike", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/*"),
      ),
      keyWithPolicy("the organization but for one", {
        Principal: undefined,
        NotPrincipal: { AWS: exampleRole },
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
                keyPolicy(condition("StringEquals", "aws:PrincipalOrgID", "o-exampleorgid")),
              ),
            },
          },
        ],
      },
    ],
    good: [
      keyWithPolicy("a role", { Principal: { AWS: exampleRole } }),
      keyWithPolicy("a service", {
        Principal: { Service: "cloudtrail.amazonaws.com" },
        ...condition("StringEquals", "aws:SourceAccount", "111122223333"),
      }),
      keyWithPolicy("pinned to a role", condition("ArnEquals", "aws:PrincipalArn", exampleRole)),
      keyWithPolicy("a denial of everybody", { Effect: "Deny" }),
      { name: "the default key policy", resources: [{ type: keyTypes[0], props: {} }] },
      {
        name: "as an object",
        resources: [{ type: keyTypes[0], props: { policy: keyPolicy({ Principal: { AWS: exampleRole } }) } }],
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
