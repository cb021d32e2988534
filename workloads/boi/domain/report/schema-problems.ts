import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

/** Read where the sources are, since it is no code. */
const schemaFile = join(__dirname, "../../../../../workloads/boi/domain/report/boir.xsd");

/**
 * What the derived schema says against the XML; [] when it is valid. For tests and the FinCEN simulator. Not part of
 * index.ts: a megabyte of WebAssembly has no place in a Lambda.
 */
export const schemaProblems = async (xml: string): Promise<readonly string[]> =>
  (await schemaProblemsOfEach([xml]))[0] as readonly string[];

/** Many at once, in one worker. */
export async function schemaProblemsOfEach(xmls: readonly string[]): Promise<readonly (readonly string[])[]> {
  const files = xmls.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const { errors, valid, rawOutput } = await validateXML({
    xml: files,
    schema: [{ fileName: "boir.xsd", contents: readFileSync(schemaFile, "utf8") }],
    // No entities are expanded and nothing is fetched, whatever the document asks for.
    modifyArguments: (given) => ["--nonet", ...given],
    maxMemoryPages: 4096,
  });
  if (!valid && errors.length === 0)
    throw new Error(`the schema could not be applied: ${rawOutput.slice(0, 500)}`);
  return files.map(({ fileName }) =>
    errors.filter(({ loc }) => loc?.fileName === fileName).map(({ message }) => message),
  );
}
