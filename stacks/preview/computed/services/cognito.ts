import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, Amazon Cognito user pools. */
export const cognito: Readonly<Record<string, ComputedType>> = {
  "aws:cognito/userPool:UserPool": {
    name: "name",
    tags: true,
    id: "{region}_{lower:9}",
    arn: "arn:{partition}:cognito-idp:{region}:{account}:userpool/{id}",
    outputs: { endpoint: "cognito-idp.{region}.{dns}/{id}" },
  },
  "aws:cognito/userPoolClient:UserPoolClient": { name: "name", id: "{lower:26}" },
  "aws:cognito/userPoolDomain:UserPoolDomain": { id: "{in:domain}" },
  "aws:cognito/userGroup:UserGroup": { name: "name", id: "{in:userPoolId}/{name}" },
};
