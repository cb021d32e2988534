import type { Control } from "./control";
import type { Example, ExampleResource } from "./example";

type Shown = Readonly<Record<string, unknown>> | readonly ExampleResource[];
type PropsByName = Readonly<Record<string, Shown>>;

/** Examples by what they show: the properties of one resource of the type, or a list of resources. */
export const examplesOf = (
  type: string,
  { bad, good }: { readonly bad: PropsByName; readonly good: PropsByName },
): Control["examples"] => ({ bad: singles(type, bad), good: singles(type, good) });

const singles = (type: string, shown: PropsByName): Example[] =>
  Object.entries(shown).map(([name, given]) => ({
    name,
    resources: isList(given) ? given : [{ type, props: given }],
  }));

const isList = (given: Shown): given is readonly ExampleResource[] => Array.isArray(given);
