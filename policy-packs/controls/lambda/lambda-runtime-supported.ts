import { each, type Control } from "../model/control";
import { every } from "../model/three-valued";
import { lambdaRuntimes, runtimesAsOf } from "../facts/lambda-runtimes";

const type = "aws:lambda/function:Function";
const item = { resourceType: "AWS::Lambda::Function", awsAccountId: "111122223333", awsRegion: "us-east-1" };

export const lambdaRuntimeSupported: Control = {
  id: "lambda-runtime-supported",
  title: "Lambda functions run on a runtime that AWS still patches",
  why: "A deprecated runtime gets no security patches, and one day the function can no longer be updated.",
  remedy: "Set runtime to a current one such as nodejs24.x or python3.13, or ship a container image.",
  severity: "medium",
  domain: "compute",
  planned: each(type, ({ props }) =>
    every([() => props.packageType !== "Image", () => problems(props.runtime).length > 0], (check) => check())
      ? problems(props.runtime)
      : [],
  ),
  deployed: {
    types: [item.resourceType],
    problems: ({ configuration }) =>
      configuration?.packageType === "Image" ? [] : problems(configuration?.runtime),
  },
  examples: {
    bad: [
      { name: "Node 18", resources: [{ type, props: { runtime: "nodejs18.x" } }] },
      { name: "Python 3.9", resources: [{ type, props: { runtime: "python3.9" } }] },
      { name: "a runtime that does not exist", resources: [{ type, props: { runtime: "nodejs23.x" } }] },
    ],
    good: [
      { name: "Node 24", resources: [{ type, props: { runtime: "nodejs24.x" } }] },
      {
        name: "a container image",
        resources: [{ type, props: { packageType: "Image", imageUri: "repository:1" } }],
      },
    ],
    badItems: [
      { ...item, resourceId: "node-18", configuration: { runtime: "nodejs18.x", packageType: "Zip" } },
      { ...item, resourceId: "no-runtime", configuration: {} },
    ],
    goodItems: [
      { ...item, resourceId: "python-3.13", configuration: { runtime: "python3.13" } },
      { ...item, resourceId: "image", configuration: { packageType: "Image" } },
    ],
  },
};

function problems(runtime: unknown): readonly string[] {
  if (typeof runtime !== "string" || runtime === "") return ["runtime must be set"];
  if (!lambdaRuntimes.has(runtime)) return [`runtime ${runtime} is not a known runtime`];
  const deprecated = lambdaRuntimes.get(runtime);
  return deprecated !== undefined && deprecated <= runtimesAsOf
    ? [`runtime ${runtime} is deprecated since ${deprecated}`]
    : [];
}
