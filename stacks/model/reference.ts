import * as pulumi from "@pulumi/pulumi";
import type { Organization } from "../../accounts/account";
import { stackName } from "./program";

/** Another stack of the organization, in this project. Once per stack and program: two references to one stack would be one resource twice. */
export const reference = (
  organization: Pick<Organization, "stackPrefix">,
  stack: string,
): pulumi.StackReference =>
  new pulumi.StackReference(
    `${pulumi.getOrganization()}/${pulumi.getProject()}/${stackName(organization, stack)}`,
  );

/** An output that is text; the other stack fails to deploy before it could lack one. */
export const stringOutput = (from: pulumi.StackReference, output: string): pulumi.Output<string> =>
  within(from, output);

/** Text inside an output that holds more, such as `within(baseline, "keys", "us-east-1", "logs")`. */
export const within = (
  from: pulumi.StackReference,
  output: string,
  ...path: readonly string[]
): pulumi.Output<string> => from.requireOutput(output).apply((value: unknown) => textAt(value, path, output));

/** A list of texts inside an output, such as subnet ids. */
export const listWithin = (
  from: pulumi.StackReference,
  output: string,
  ...path: readonly string[]
): pulumi.Output<string[]> =>
  from.requireOutput(output).apply((value: unknown) => {
    const found = valueAt(value, path);
    if (Array.isArray(found) && found.every((item) => typeof item === "string")) return found;
    throw new Error(`stack output "${[output, ...path].join(".")}" must be a list of texts`);
  });

/** What is missing on the way is named, since the SDK itself would give undefined. */
export function textAt(value: unknown, path: readonly string[], output: string): string {
  const found = valueAt(value, path);
  if (typeof found === "string") return found;
  throw new Error(`stack output "${[output, ...path].join(".")}" must be text`);
}

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner as Readonly<Record<string, unknown>> | null | undefined)?.[key],
    value,
  );
