import type { Resource } from "../model/resource";
import { some } from "../model/three-valued";

/**
 * Whether a list of names, such as a group's users, has the resource: by its name or id in the same account, or as the
 * one thing that the list was computed from.
 */
export function isListed(resource: Resource, from: Resource, property: string): boolean {
  if (from.account !== undefined && resource.account !== undefined && from.account !== resource.account)
    return false;
  if ((from.propertyDependencies[property] ?? []).includes(resource.urn)) return true;
  const names: unknown = from.props[property];
  const own = [resource.id, resource.props.name as unknown].filter((name) => typeof name === "string");
  return Array.isArray(names) && some(names, (name) => own.includes(name as string));
}
