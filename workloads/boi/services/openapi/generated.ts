import { join } from "node:path";
import { allOperations } from "./all-operations";
import { openApiDocument } from "./open-api-document";

const sources = join(__dirname, "../../../../../workloads/boi");

export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** The files that are derived from the endpoints: the document as a value, for services to serve, and the client's types. */
export async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  const { format, resolveConfig } = await import("prettier");
  const { default: openApiTypes, astToString } = await import("openapi-typescript");
  const document = openApiDocument(allOperations);
  const clientDocument = openApiDocument(allOperations, { keysAdded: true });
  const note = "// Generated from the endpoints by openapi/main.ts; not to be edited.\n";
  const types = astToString(
    await openApiTypes(JSON.stringify(clientDocument), { immutable: false, alphabetize: false }),
  );
  const files = [
    {
      path: join(sources, "services/openapi/document.ts"),
      content: `${note}\nexport const document: object = ${JSON.stringify(document)};\n`,
    },
    { path: join(sources, "web/client/schema.ts"), content: `${note}\n${types}` },
  ];
  return Promise.all(
    files.map(async ({ path, content }) => ({
      path,
      content: await format(content, { ...(await resolveConfig(path)), filepath: path }),
    })),
  );
}
