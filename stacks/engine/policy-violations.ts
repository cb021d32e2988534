import { readFileSync } from "node:fs";

/** What a policy of a pack said of a resource, as the CLI's event log tells it (apitype.PolicyEvent). */
export interface PolicyViolation {
  readonly policy: string;
  readonly urn: string;
  readonly message: string;
  readonly enforcementLevel: string;
}

/** Reads the file that `pulumi preview --event-log` wrote: one event of JSON on each line. */
export const policyViolations = (file: string): PolicyViolation[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.includes('"policyEvent"'))
    .flatMap((line) => {
      const { policyEvent } = JSON.parse(line) as {
        readonly policyEvent?: {
          readonly policyName: string;
          readonly resourceUrn?: string;
          readonly message: string;
          readonly enforcementLevel: string;
        };
      };
      return policyEvent === undefined
        ? []
        : [
            {
              policy: policyEvent.policyName,
              urn: policyEvent.resourceUrn ?? "",
              message: policyEvent.message,
              enforcementLevel: policyEvent.enforcementLevel,
            },
          ];
    });
