import { parsedJson } from "./parsed-json";

const methods = ["get", "put", "post", "delete", "head", "patch", "trace", "x-amazon-apigateway-any-method"];

/** Which operations of an OpenAPI document anybody may call; a preflight request (OPTIONS) carries no credentials. */
export function openOperations(body: unknown): readonly string[] {
  if ((body ?? "") === "") return [];
  const document = record(parsedJson(body));
  if (!document) return ["body must be OpenAPI as JSON, so that it can be judged"];
  return Object.entries(record(document.paths) ?? {}).flatMap(([path, item]) =>
    Object.entries(record(item) ?? {}).flatMap(([method, operation]) =>
      methods.includes(method.toLowerCase()) && !asks(record(operation))
        ? [`body: ${method} ${path} must name its authorizer in security`]
        : [],
    ),
  );
}

/** One requirement of the list is enough for a caller, so an empty one lets everybody in. */
function asks(operation: Record<string, unknown> | undefined): boolean {
  const requirements = operation?.security;
  if (record(operation?.["x-amazon-apigateway-auth"])?.type === "AWS_IAM") return true;
  return (
    Array.isArray(requirements) &&
    requirements.length > 0 &&
    requirements.every((requirement) => Object.keys(record(requirement) ?? {}).length > 0)
  );
}

const record = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
