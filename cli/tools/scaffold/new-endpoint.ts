import { withEntry, withImport } from "./added-entry";
import { camelCase, kebabCase } from "./names";
import { ScaffoldError, type Scaffold } from "./scaffold";

/** The permissions that a service's endpoints usually ask for, and how the list of them begins. */
const services: Readonly<
  Record<string, { readonly reads: string; readonly writes: string; readonly list: string }>
> = {
  auth: { reads: "session:own", writes: "session:own", list: "authEndpoints" },
  companies: { reads: "company:read", writes: "company:write", list: "companiesEndpoints" },
  documents: { reads: "document:read", writes: "document:write", list: "documentsEndpoints" },
  filing: { reads: "filing:read", writes: "filing:prepare", list: "filingEndpoints" },
  owners: { reads: "person:read", writes: "person:write", list: "ownersEndpoints" },
};

const methods: Readonly<Record<string, string>> = {
  get: "list",
  post: "add",
  put: "put",
  patch: "change",
  delete: "delete",
};

/** An endpoint of a BOI service: its verb, the verb's test, and its entry in the service's list. */
export function newEndpoint(
  service: string,
  givenMethod: string,
  path: string,
  givenVerb?: string,
): Scaffold {
  const known = services[service];
  if (known === undefined)
    throw new ScaffoldError(
      `there is no service "${service}": name one of ${Object.keys(services).join(", ")}`,
    );
  const method = givenMethod.toLowerCase();
  const prefix = methods[method];
  if (prefix === undefined)
    throw new ScaffoldError(`"${givenMethod}" is no method: name one of ${Object.keys(methods).join(", ")}`);
  if (!/^(\/([a-z][a-z0-9-]*|\{[a-z][A-Za-z]*\}))+$/.test(path))
    throw new ScaffoldError(`"${path}" is no path: write it as "/companies/{companyId}/notes"`);
  const verb = kebabCase(givenVerb ?? derivedVerb(method, prefix, path), "a verb");
  const name = camelCase(verb);
  const params = [...path.matchAll(/\{(\w+)\}/g)].map(([, param = ""]) => param);
  const folder = `workloads/boi/services/${service}`;
  const shape = `{ ${params.map((param) => `${param}: z.uuid()`).join(", ")} }`;
  return {
    files: {
      [`${folder}/verbs/${verb}.ts`]: verbSource(name, params),
      [`${folder}/verbs/${verb}.test.ts`]: testSource(verb, name, params),
    },
    changes: {
      [`${folder}/endpoints.ts`]: (text) =>
        withEntry(
          [
            'import { z } from "zod";',
            'import { endpoint, type Endpoint } from "../../platform/http/endpoint";',
            `import { ${name} } from "./verbs/${verb}";`,
          ].reduce(withImport, text.replace(/^import type \{ Endpoint \} from .*\n/m, "")),
          `export const ${known.list}`,
          "];",
          `endpoint({
    method: "${method}",
    path: "${path}",
    operationId: "${name}",
    summary: "Describe in one line what it does",
    auth: "${method === "get" ? known.reads : known.writes}",
${params.length === 0 ? "" : `    params: z.strictObject(${shape}),\n`}    answers: { status: 200, body: z.strictObject({ changed: z.boolean() }) },
    problems: [404],
    handle: async (${params.length === 0 ? "_" : "{ params }"}, { sql }) => ({ status: 200, body: await ${name}(sql${params.length === 0 ? "" : ", params"}) }),
  }),`,
        ),
    },
    next: [
      `Write ${folder}/verbs/${verb}.ts, and its test before it: the test that is there only holds the 404.`,
      `In ${folder}/endpoints.ts, say what it is for, what it takes (query, body) and what it answers.`,
      "A write audits what it changes and answers with ids and versions only; ifMatch guards a version.",
      "A path that begins with a new word needs a route in stacks/components/boi: its test says so.",
    ],
  };
}

const derivedVerb = (method: string, prefix: string, path: string): string => {
  const words = path.split("/").filter((part) => part !== "" && !part.startsWith("{"));
  return [method === "get" && path.endsWith("}") ? "get" : prefix, ...words].join("-");
};

const typed = (params: readonly string[]) => params.map((param) => `readonly ${param}: string`).join("; ");

const verbSource = (
  name: string,
  params: readonly string[],
) => `import type { Sql } from "../../../platform/database/sql";
import { Problem } from "../../../platform/http/problem";

/** Say what it does, and what it leaves alone. */
export async function ${name}(sql: Sql${params.length === 0 ? "" : `, _: { ${typed(params)} }`}): Promise<{ changed: boolean }> {
  const { rows } = await sql.query<{ changed: boolean }>("select true as changed where false");
  const [row] = rows;
  if (row === undefined) throw new Problem(404, "there is nothing of this kind");
  return row;
}
`;

const testSource = (
  verb: string,
  name: string,
  params: readonly string[],
) => `import { randomUUID } from "node:crypto";
import { tenantId } from "../../../platform/database/tenant-id";
import { describeDatabase, testDatabase, type TestDatabase } from "../../../dev/testing/test-database";
import { ${name} } from "./${verb}";

describeDatabase("${name}", () => {
  let given: TestDatabase;
  beforeAll(async () => {
    given = await testDatabase();
  });
  afterAll(() => given.drop());

  test("what is not there is not found", async () => {
    const tenant = tenantId.parse(randomUUID());
    const work = given.database.asTenant(tenant, (sql) => ${name}(sql${params.length === 0 ? "" : `, { ${params.map((param) => `${param}: randomUUID()`).join(", ")} }`}));
    await expect(work).rejects.toMatchObject({ status: 404 });
  });

  test.todo("Say what it answers, and what it leaves alone");
});
`;
