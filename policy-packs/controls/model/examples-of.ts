import type { Control } from "./control";
import type { Example, ExampleResource } from "./example";

type Shown = Readonly<Record<string, unknown>> | readonly ExampleResource[];
type PropsByName = Readonly<Record<string, Shown>>;

/** Examples by what they show: the properties of one resource, of each type given, or a list of resources. */
export const examplesOf = (
  types: string | readonly string[],
  { bad, good }: { readonly bad: PropsByName; readonly good: PropsByName },
): Control["examples"] => ({ bad: examples([types].flat(), bad), good: examples([types].flat(), good) });

const examples = (types: readonly string[], shown: PropsByName): Example[] =>
  Object.entries(shown).flatMap(([name, given]): Example[] =>
    isList(given)
      ? [{ name, resources: given }]
      : types.map((type) => ({
          name: types.length === 1 ? name : `${name} (${type})`,
          resources: [{ type, props: given }],
        })),
  );

const isList = (given: Shown): given is readonly ExampleResource[] => Array.isArray(given);
