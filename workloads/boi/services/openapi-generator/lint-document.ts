/** What Redocly's recommended rules find in an OpenAPI document; its package is an ES module, so not for Jest. */
export async function lintDocument(document: object): Promise<readonly string[]> {
  const { createConfig, lintFromString } = await import("@redocly/openapi-core");
  const config = await createConfig({
    extends: ["recommended-strict"],
    // Redocly's own notion of a server wants an absolute address; ours is wherever the document is.
    rules: {
      "no-server-example.com": "off",
      "operation-4xx-response": "error",
      "operation-operationId-unique": "error",
    },
  });
  const problems = await lintFromString({ source: JSON.stringify(document), config });
  return problems.map(
    ({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer ?? ""}: ${message}`,
  );
}
