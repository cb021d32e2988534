import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, AWS Lambda. */
export const lambda: Readonly<Record<string, ComputedType>> = {
  "aws:lambda/function:Function": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:lambda:{region}:{account}:function:{name}",
    outputs: {
      invokeArn: "arn:{partition}:apigateway:{region}:lambda:path/2015-03-31/functions/{arn}/invocations",
    },
  },
  "aws:lambda/alias:Alias": {
    name: "name",
    id: "{arn}",
    arn: "arn:{partition}:lambda:{region}:{account}:function:{in:functionName}:{name}",
    outputs: {
      invokeArn: "arn:{partition}:apigateway:{region}:lambda:path/2015-03-31/functions/{arn}/invocations",
    },
  },
  "aws:lambda/permission:Permission": { name: "statementId", id: "{name}" },
};
