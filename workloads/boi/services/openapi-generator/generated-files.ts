import { allOperations } from "./all-operations";
import { openApiDocument } from "./open-api-document";

interface GeneratedFile {
  /** Below the project. */
  readonly path: string;
  readonly content: string;
}

const note = "// Generated from the endpoints by cli/setup.js; do not edit.\n";

/** The files that are derived from the endpoints: the document as a value, for services to serve, and the client's types. */
export async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  const { default: openApiTypes, astToString } = await import("openapi-typescript");
  const document = openApiDocument(allOperations);
  const clientDocument = openApiDocument(allOperations, { keysAdded: true });
  const types = astToString(
    await openApiTypes(JSON.stringify(clientDocument), { immutable: false, alphabetize: false }),
  );
  return [
    {
      path: "workloads/boi/services/openapi/document.ts",
      content: `${note}\nexport const document: object = ${JSON.stringify(document, null, 2)};\n`,
    },
    { path: "workloads/boi/web/client/schema.ts", content: `${note}\n${types}` },
  ];
}
