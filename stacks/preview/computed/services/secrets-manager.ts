import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, AWS Secrets Manager. */
export const secretsManager: Readonly<Record<string, ComputedType>> = {
  "aws:secretsmanager/secret:Secret": {
    name: "name",
    tags: true,
    id: "{arn}",
    arn: "arn:{partition}:secretsmanager:{region}:{account}:secret:{name}-{lower:6}",
  },
  "aws:secretsmanager/secretVersion:SecretVersion": { arn: "{arn:secretId}" },
  "aws:secretsmanager/secretRotation:SecretRotation": { id: "{in:secretId}" },
  "aws:secretsmanager/secretPolicy:SecretPolicy": { id: "{in:secretArn}" },
};
