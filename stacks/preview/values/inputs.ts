/** Properties of a resource, or arguments of a function, by name. */
export type Inputs = Readonly<Record<string, unknown>>;
