import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, IAM Access Analyzer. */
export const accessAnalyzer: Readonly<Record<string, ComputedType>> = {
  "aws:accessanalyzer/analyzer:Analyzer": {
    name: "analyzerName",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:access-analyzer:{region}:{account}:analyzer/{name}",
  },
};
