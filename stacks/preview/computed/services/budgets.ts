import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, AWS Budgets. */
export const budgets: Readonly<Record<string, ComputedType>> = {
  "aws:budgets/budget:Budget": {
    name: "name",
    tags: true,
    id: "{account}:{name}",
    arn: "arn:{partition}:budgets::{account}:budget/{name}",
  },
};
