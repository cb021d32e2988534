import { looseObjects } from "./loose-objects";
import type { Operation } from "./operation";

/** What is wrong with a service's endpoints; found when the service starts, not when a request comes. */
export function endpointFaults(endpoints: readonly Operation[]): readonly string[] {
  return [
    ...repeated(endpoints.map(({ operationId }) => operationId)).map(
      (id) => `two endpoints are called ${id}`,
    ),
    ...repeated(endpoints.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, "{}")}`)).map(
      (route) => `two endpoints are at ${route}`,
    ),
    ...endpoints.flatMap(faults),
  ];
}

function faults({ operationId, path, method, params, body, consumes }: Operation): readonly string[] {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const known = Object.keys(params?.shape ?? {});
  return [
    ...named.filter((name) => !known.includes(name)).map((name) => `has no schema for {${name}}`),
    ...known.filter((name) => !named.includes(name)).map((name) => `has no {${name}} in its path`),
    ...(/^(\/[a-z0-9-]+|\/\{\w+\})+$/.test(path)
      ? []
      : ["has a path that is not of the form /companies/{companyId}"]),
    ...(body && (method === "get" || method === "delete")
      ? [`has a body, which ${method} may not have`]
      : []),
    ...(body && !consumes
      ? looseObjects(body).map((place) => `takes unknown fields in ${place}: use z.strictObject`)
      : []),
  ].map((fault) => `${operationId} ${fault}`);
}

const repeated = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];
