import { collect, some } from "../model/three-valued";
import { valuesAt } from "./property";
import { isMet, type Properties, type Requirement } from "../model/requirement";

/** The requirement on every block at the path; one that is left out has none. */
export const inEach = (path: string, required: Requirement): Requirement => ({
  ...beneath(path, required),
  problems: (props, place) =>
    collect(blocksAt(props, path), (block) =>
      required.problems(block, { ...place, path: `${place.path}${path}.` }),
    ),
});

/** The requirement on at least one block at the path; `otherwise` says what is wrong when none meets it. */
export const inSome = (path: string, required: Requirement, otherwise: string): Requirement => ({
  ...beneath(path, required),
  problems: (props, place) =>
    some(blocksAt(props, path), (block) =>
      isMet(required, block, { ...place, path: `${place.path}${path}.` }),
    )
      ? []
      : [`${place.path}${path} ${otherwise}`],
});

const beneath = (path: string, { reads, joined }: Requirement): Pick<Requirement, "reads" | "joined"> => ({
  reads: reads.map((read) => `${path}.${read}`),
  ...(joined ? { joined } : {}),
});

/** An element that is unknown throws when it is met, not before. */
function blocksAt(props: Properties, path: string): Properties[] {
  const keys = path.split(".");
  const values = valuesAt(props, keys);
  const [only] = values;
  if (values.length === 1 && Array.isArray(only)) return only as Properties[];
  return values.flatMap((value) =>
    value === undefined || value === null ? [] : ((Array.isArray(value) ? value : [value]) as Properties[]),
  );
}
