import type { Control } from "./control";
import type { Example } from "./example";

type PropsByName = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Examples that are one resource each: its properties by what they show. */
export const examplesOf = (
  type: string,
  { bad, good }: { readonly bad: PropsByName; readonly good: PropsByName },
): Control["examples"] => ({ bad: singles(type, bad), good: singles(type, good) });

const singles = (type: string, shown: PropsByName): Example[] =>
  Object.entries(shown).map(([name, props]) => ({ name, resources: [{ type, props }] }));
