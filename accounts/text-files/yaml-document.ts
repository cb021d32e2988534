import { parseDocument, type Document } from "yaml";

/** The syntax of a YAML text, without anything that YAML offers beyond plain data; JSON is YAML, too. */
export const yamlDocument = (text: string): Document.Parsed =>
  parseDocument(text, {
    version: "1.2",
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
