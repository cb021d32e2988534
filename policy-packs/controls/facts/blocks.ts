import type { Resource } from "../model/resource";

type Property = Resource["props"][string];

/** A property of a block that may be one object, a list of them, or left out. */
export const blocks = (value: Property): readonly Property[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
