import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { z } from "zod";
import { allOperations } from "./all-operations";
import { openApiDocument } from "./open-api-document";
import type { Operation } from "../../platform/http/operation";

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;
  readonly components: { readonly securitySchemes: object };
}
interface DocumentedOperation {
  readonly security: readonly object[];
  readonly parameters?: readonly { readonly name: string; readonly required?: boolean }[];
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
  readonly requestBody?: { readonly content: object };
}

const operation: Operation = {
  method: "put",
  path: "/things/{thingId}",
  operationId: "changeThing",
  summary: "Changes a thing",
  auth: "company:write",
  params: z.strictObject({ thingId: z.uuid() }),
  body: z.strictObject({ name: z.string() }),
  ifMatch: true,
  answers: { status: 204, body: z.undefined() },
  problems: [404],
};

const documented = (changes: Partial<Operation> = {}): DocumentedOperation | undefined => {
  const { paths } = openApiDocument([{ ...operation, ...changes }]) as Document;
  return Object.values(Object.values(paths)[0] ?? {})[0];
};

test("an operation has the problems that its kind can have", () => {
  expect(Object.keys(documented()?.responses ?? {})).toEqual([
    "204",
    "400",
    "401",
    "403",
    "404",
    "412",
    "413",
    "415",
    "422",
    "428",
    "429",
    "500",
    "503",
  ]);
  const open = {
    method: "get",
    auth: "public",
    body: undefined,
    ifMatch: undefined,
    problems: [],
  } as const;
  expect(Object.keys(documented(open)?.responses ?? {})).toEqual(["204", "304", "400", "429", "500", "503"]);
});

test.each<[string, Partial<Operation>, readonly string[], readonly string[]]>([
  ["a change with a version", {}, ["thingId", "if-match"], ["idempotency-key"]],
  ["a POST", { method: "post", ifMatch: undefined }, ["thingId", "idempotency-key"], []],
  ["a read", { method: "get", body: undefined, ifMatch: undefined }, ["thingId"], ["if-none-match"]],
  ["a POST without sign-in", { method: "post", auth: "public", ifMatch: undefined }, ["thingId"], []],
])("%s has its headers", (_, changes, required, optional) => {
  const parameters = documented(changes)?.parameters ?? [];
  const names = (isRequired: boolean) =>
    parameters.filter((parameter) => (parameter.required === true) === isRequired).map(({ name }) => name);
  expect([names(true).sort(), names(false)]).toEqual([[...required].sort(), optional]);
});

test("an operation without sign-in says so, and all others need the token", () => {
  expect(documented()?.security).toEqual([{ bearer: [] }]);
  expect(documented({ auth: "public" })?.security).toEqual([]);
});

test("bodies and answers that are not JSON have their media types", () => {
  const csv = documented({
    method: "post",
    consumes: ["text/csv"],
    body: z.instanceof(Uint8Array),
    answers: { status: 200, body: z.string(), contentType: "text/html" },
  });
  expect(Object.keys(csv?.requestBody?.content ?? {})).toEqual(["text/csv"]);
  expect(Object.keys(csv?.responses[200]?.content ?? {})).toEqual(["text/html"]);
});

test("no two services have an operation or a route in common", () => {
  const ids = allOperations.map(({ operationId }) => operationId);
  const routes = allOperations.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, "{}")}`);
  for (const names of [ids, routes])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("the document lints without a finding, and what is generated from it is current", () => {
  const { status, stderr } = spawnSync(process.execPath, [join(__dirname, "check-main.js")], {
    cwd: resolve(__dirname, "../../../../.."),
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
});
