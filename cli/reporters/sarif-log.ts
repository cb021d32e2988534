import type { Source } from "../review/report/report";

export interface SarifRun {
  /** Of Palisade itself. */
  readonly version: string;
  readonly rules: readonly object[];
  /** Tells the results of this kind of run from those of another. */
  readonly category: string;
  readonly invocation: object;
  readonly results: readonly object[];
}

/** A run as SARIF 2.1.0, for GitHub code scanning and editors. */
export const sarifLog = ({ version, rules, category, invocation, results }: SarifRun): string =>
  JSON.stringify(
    {
      $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "Palisade", version, semanticVersion: version, rules } },
          columnKind: "utf16CodeUnits",
          automationDetails: { id: `palisade/${category}/` },
          invocations: [invocation],
          results,
        },
      ],
    },
    null,
    2,
  );

export const sarifLocation = ({ file, line, column }: Source) => ({
  physicalLocation: {
    artifactLocation: artifactLocation(file.replaceAll("\\", "/")),
    region: { startLine: line, startColumn: column },
  },
});

/** What is relative is so to the working directory, which code scanning takes for the repository. */
function artifactLocation(file: string) {
  const path = file.split("/").map(encodeURIComponent).join("/");
  if (file.startsWith("/")) return { uri: `file://${path}` };
  return /^[A-Za-z]:\//.test(file)
    ? { uri: `file:///${path.replace("%3A", ":")}` }
    : { uri: path, uriBaseId: "%SRCROOT%" };
}
