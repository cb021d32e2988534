import { dataFile } from "./data-files";
import { once, onceEach } from "./once";
import { serviceExists, services } from "./services";

/** One action of AWS's service authorization reference. */
export interface KnownAction {
  /** As AWS writes it: "s3:GetObject". */
  readonly id: string;
  readonly service: string;
  readonly name: string;
  readonly level: "Read" | "List" | "Write" | "Tagging" | "Permissions management";
  /** Names of the types of resources that it acts on; none means that only Resource "*" reaches it. */
  readonly resourceTypes: readonly string[];
  /** Of those resources, the ones that every call names, with the keys that only they bring. */
  readonly required: readonly { readonly type: string; readonly conditionKeys: readonly string[] }[];
  /** Keys that a call brings whatever resource is looked at. */
  readonly ownConditionKeys: readonly string[];
  /** Condition keys that the reference lists for it and for those resources, as templates such as "aws:ResourceTag/${TagKey}". */
  readonly conditionKeys: readonly string[];
}

interface ActionData {
  readonly name: string;
  readonly accessLevel: KnownAction["level"];
  readonly resourceTypes: readonly {
    readonly name: string;
    readonly required?: boolean;
    readonly conditionKeys?: readonly string[];
  }[];
  readonly conditionKeys?: readonly string[];
}

/** By lower-case name; empty for an unknown service. */
const byName = onceEach((service): ReadonlyMap<string, KnownAction> => {
  if (!serviceExists(service)) return new Map();
  const data = dataFile<Record<string, ActionData>>("actions", `${service}.json`);
  return new Map(Object.values(data).map((one) => [one.name.toLowerCase(), known(service, one)]));
});

const known = (service: string, one: ActionData): KnownAction => ({
  id: `${service}:${one.name}`,
  service,
  name: one.name,
  level: one.accessLevel,
  resourceTypes: one.resourceTypes.map(({ name }) => name.toLowerCase()),
  required: one.resourceTypes
    .filter(({ required }) => required === true)
    .map(({ name, conditionKeys = [] }) => ({ type: name.toLowerCase(), conditionKeys })),
  ownConditionKeys: one.conditionKeys ?? [],
  conditionKeys: [
    ...new Set([
      ...(one.conditionKeys ?? []),
      ...one.resourceTypes.flatMap((type) => type.conditionKeys ?? []),
    ]),
  ],
});

/** All actions of a service, by name. */
export const actionsOf = onceEach((service): readonly KnownAction[] =>
  [...byName(service.toLowerCase()).values()].sort(({ name: a }, { name: b }) => (a < b ? -1 : 1)),
);

/** Every action of AWS, by service and name: some twenty thousand, loaded in a third of a second. */
export const allActions = once((): readonly KnownAction[] => services().flatMap(actionsOf));

/** The action of this id, whatever its case. */
export function knownAction(id: string): KnownAction | undefined {
  const colon = id.indexOf(":");
  return byName(id.slice(0, colon).toLowerCase()).get(id.slice(colon + 1).toLowerCase());
}
