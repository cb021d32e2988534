import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, Amazon DynamoDB. */
export const dynamodb: Readonly<Record<string, ComputedType>> = {
  "aws:dynamodb/table:Table": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:dynamodb:{region}:{account}:table/{name}",
  },
};
