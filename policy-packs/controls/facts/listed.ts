import type { Resource } from "../model/resource";
import { some } from "../model/three-valued";
import { UnknownValue } from "../model/unknown";

/**
 * Whether a list of names, such as a group's users, has the resource: by its name or id in the same account, or as one of
 * the things that the list was computed from.
 */
export function isListed(resource: Resource, from: Resource, property: string): boolean {
  if ((from.propertyDependencies[property] ?? []).includes(resource.urn)) return true;
  const names: unknown = from.props[property];
  const own = [resource.id, resource.props.name as unknown].filter((name) => typeof name === "string");
  if (!Array.isArray(names) || !some(names, (name) => own.includes(name as string))) return false;
  if (from.account === undefined || resource.account === undefined)
    throw new UnknownValue(`${from.name}.account`, "the provider does not say which account it is for");
  return from.account === resource.account;
}
