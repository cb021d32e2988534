import { exampleRole, keyPolicy, keyWithPolicy } from "../facts/example-key";
import { keyPolicyProblems, keyPolicyType, keyTypes, opensKey } from "../facts/key";
import { each, type Control } from "../model/control";

const equals = (name: string, value: string) => ({ Condition: { StringEquals: { [name]: value } } });

export const kmsKeyPolicyNotPublic: Control = {
  id: "kms-key-policy-not-public",
  title: "KMS key policies let no other AWS account in unnamed",
  why: "A key that every AWS customer may use protects nothing that is encrypted with it.",
  remedy:
    'Name the principals instead of "*", or narrow the statement with kms:CallerAccount or aws:PrincipalOrgID; kms:ViaService alone narrows nothing.',
  severity: "critical",
  domain: "data-protection",
  planned: each([...keyTypes, keyPolicyType], (resource) =>
    keyPolicyProblems(resource, (statement, label) => {
      if (!opensKey(statement)) return [];
      const via = statement.conditions.filter(({ key: name }) => name.toLowerCase() === "kms:viaservice");
      const through = via.flatMap(({ values }) => values);
      return [
        through.length > 0
          ? `${label} allows every AWS account that calls through ${through.join(" or ")}: add kms:CallerAccount, or name the principals`
          : `${label} allows every AWS account: name the principals`,
      ];
    }),
  ),
  managedRule: { identifier: "KMS_KEY_POLICY_NO_PUBLIC_ACCESS" },
  examples: {
    bad: [
      keyWithPolicy("everybody", {}),
      keyWithPolicy(
        "narrowed by kms:ViaService alone",
        equals("kms:ViaService", "s3.us-east-1.amazonaws.com"),
      ),
      keyWithPolicy("everybody but one", { Principal: undefined, NotPrincipal: { AWS: exampleRole } }),
      {
        name: "in a resource of its own",
        resources: [{ type: keyPolicyType, props: { keyId: "1234", policy: JSON.stringify(keyPolicy({})) } }],
      },
    ],
    good: [
      keyWithPolicy("a role", { Principal: { AWS: exampleRole } }),
      keyWithPolicy(
        "the account, which kms-key-policy-names-principals judges",
        equals("kms:CallerAccount", "111122223333"),
      ),
      keyWithPolicy("a service", { Principal: { Service: "cloudtrail.amazonaws.com" } }),
      keyWithPolicy("a denial of everybody", { Effect: "Deny" }),
      { name: "the default key policy", resources: [{ type: keyTypes[0], props: {} }] },
    ],
  },
};
