import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, AWS Step Functions. */
export const stepFunctions: Readonly<Record<string, ComputedType>> = {
  "aws:sfn/stateMachine:StateMachine": {
    name: "name",
    tags: true,
    id: "{arn}",
    arn: "arn:{partition}:states:{region}:{account}:stateMachine:{name}",
  },
};
