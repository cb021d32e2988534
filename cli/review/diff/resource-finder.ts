import type { SavedResource } from "../saved-preview/saved-preview";
import type { SavedValue } from "../saved-preview/saved-value";

export type Find = (
  type: string,
  value: SavedValue | undefined,
  near: SavedResource,
) => SavedResource | undefined;

/** Finds a resource of the same account by whatever a program may call it: ARN, id, physical name. */
export function finder(resources: readonly SavedResource[]): Find {
  const index = new Map<string, SavedResource>();
  const key = (type: string, account: string | null, name: string) =>
    `${type} ${name.startsWith("arn:") ? "" : (account ?? "")} ${name}`;
  for (const resource of resources) {
    const { bucket, name, functionName } = resource.inputs;
    for (const one of [resource.arn, resource.id, bucket, name, functionName])
      if (typeof one === "string") {
        const at = key(resource.type, resource.account, one);
        if (!index.has(at)) index.set(at, resource);
      }
  }
  return (type, value, near) =>
    typeof value === "string" ? index.get(key(type, near.account, value)) : undefined;
}
