import { createHash } from "node:crypto";

/** A URN as the Pulumi engine makes it: the parent's qualified type goes before the resource's own. */
export function urn(stack: string, project: string, parent: string, type: string, name: string): string {
  const parentType = parent === "" ? "" : (parent.split("::")[2] ?? "");
  const qualified =
    parentType === "" || parentType === "pulumi:pulumi:Stack" ? type : `${parentType}$${type}`;
  return `urn:pulumi:${stack}::${project}::${qualified}::${name}`;
}

/** Hexadecimal digits that depend on nothing but the texts: what stands for randomness in ids. */
export const digest = (...texts: readonly string[]): string =>
  createHash("sha256").update(texts.join("\0")).digest("hex");
