import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, AWS KMS. */
export const kms: Readonly<Record<string, ComputedType>> = {
  "aws:kms/key:Key": {
    tags: true,
    id: "{uuid}",
    arn: "arn:{partition}:kms:{region}:{account}:key/{id}",
    outputs: { keyId: "{id}" },
  },
  "aws:kms/alias:Alias": {
    name: "name",
    automatic: "alias/{auto}",
    id: "{name}",
    arn: "arn:{partition}:kms:{region}:{account}:{name}",
  },
  "aws:kms/keyPolicy:KeyPolicy": { id: "{in:keyId}" },
};
