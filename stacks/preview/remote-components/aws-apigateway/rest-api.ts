import type { Inputs } from "../../values/inputs";
import { isRecord, type ExpansionOf } from "../expansion";

/**
 * The API within aws-apigateway.RestAPI with what its routes ask of a caller, its deployment and its stage; permissions,
 * and the bucket of static routes, are left to its plugin (pulumi-aws-apigateway 2 and 3, apigateway/api.ts).
 */
export const restApi: ExpansionOf = ({ name, args }) => {
  const { routes, swaggerString, stageName = "stage", apiKeySource, binaryMediaTypes = ["*/*"] } = args;
  const paths = swaggerString === undefined ? pathsOf(routes) : undefined;
  if (swaggerString === undefined && paths === undefined) return undefined;
  return async (maker) => {
    const api = await maker.make("aws:apigateway/restApi:RestApi", name, {
      name,
      binaryMediaTypes,
      apiKeySource,
      body: swaggerString ?? maker.jsonText({ swagger: "2.0", info: { title: name, version: "1.0" }, paths }),
    });
    const deployment = await maker.make("aws:apigateway/deployment:Deployment", name, {
      restApi: api.id,
      stageName: "",
    });
    const stage = await maker.make("aws:apigateway/stage:Stage", name, {
      restApi: api.id,
      deployment: deployment.id,
      stageName,
    });
    return { api: api.reference, deployment: deployment.reference, stage: stage.reference };
  };
};

/** Operations by path and method; undefined where a route is not known. */
function pathsOf(routes: unknown): Inputs | undefined {
  if (!Array.isArray(routes)) return undefined;
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes as unknown[]) {
    if (!isRecord(route) || typeof route.path !== "string") return undefined;
    const method = methodOf(route);
    if (method === undefined) return undefined;
    const path = route.path.startsWith("/") ? route.path : `/${route.path}`;
    (paths[path] ??= {})[method] = { security: requirements(route) };
  }
  return paths;
}

function methodOf({ method, localPath, target }: Inputs): string | undefined {
  if (localPath !== undefined) return "get";
  const given = method ?? (target === undefined ? undefined : "ANY");
  if (typeof given !== "string") return undefined;
  return given.toUpperCase() === "ANY" ? "x-amazon-apigateway-any-method" : given.toLowerCase();
}

/** What a caller has to bring, each by a name. */
const requirements = ({ authorizers, apiKeyRequired, iamAuthEnabled }: Inputs): readonly unknown[] => [
  ...(Array.isArray(authorizers) ? authorizers.map((_, index) => ({ [`authorizer-${index}`]: [] })) : []),
  ...(apiKeyRequired === true ? [{ api_key: [] }] : []),
  ...(iamAuthEnabled === true ? [{ sigv4: [] }] : []),
];
