import { isDeepStrictEqual } from "node:util";
import { containsUnknown, isUnknown } from "../../policy-packs/controls/model/unknown";
import type { PlannedResource } from "../preview/plan";

/** Why two engines may rightly differ. Whatever has no such reason is a defect of one of them. */
export const reasons = {
  "seen through": "the hermetic engine knows a value that the real one learns on deployment",
  "deployed before": "the real engine reads an output that a simulated deployment has given a value",
  "learned on deployment": "the hermetic engine says that it does not know what deployment then decided",
  "not shown": "the CLI does not show secrets",
  assumed: "the hermetic engine assumes a place where a provider does not say one",
  "default provider": "the real engine registers the provider that a program leaves out",
  "program's code": "the hermetic engine leaves out the code of dynamic providers, which may hold secrets",
  "engine's own": "the real engine adds marks of its own to a provider's inputs",
} as const;

export type Reason = keyof typeof reasons;

export interface Difference {
  readonly urn: string;
  /** What differs: "parent", "dependencies", "inputs.policy" and so on. */
  readonly aspect: string;
  readonly hermetic: unknown;
  readonly real: unknown;
  /** Undefined when nothing explains it. */
  readonly reason?: Reason;
}

/**
 * In what two plans of one stack differ. `deployed` says that the second is not a preview but what was deployed, where
 * every input is known: there nothing that the hermetic engine claims to know may be otherwise.
 */
export function differences(
  hermetic: readonly PlannedResource[],
  real: readonly PlannedResource[],
  { deployed = false } = {},
): Difference[] {
  const ours = new Map(hermetic.map((resource) => [resource.urn, resource]));
  const theirs = new Map(real.map((resource) => [resource.urn, resource]));
  return [
    ...[...ours.values()].flatMap((resource) => {
      const other = theirs.get(resource.urn);
      return other ? ofResource(resource, other, deployed) : [missing(resource, undefined)];
    }),
    ...[...theirs.values()].filter(({ urn }) => !ours.has(urn)).map((extra) => missing(undefined, extra)),
  ];
}

const missing = (hermetic: PlannedResource | undefined, real: PlannedResource | undefined): Difference => ({
  urn: (hermetic ?? real)?.urn ?? "",
  aspect: "resource",
  hermetic: hermetic && "planned",
  real: real && "planned",
  reason: real && isDefaultProvider(real.urn) ? "default provider" : undefined,
});

const isDefaultProvider = (urn: string) => /::pulumi:providers:[^:]+::default(_[\d_]+)?$/.test(urn);

type Aspect = readonly [string, unknown, unknown, Reason?];

function ofResource(ours: PlannedResource, theirs: PlannedResource, deployed: boolean): Difference[] {
  const aspects: readonly Aspect[] = [
    ["type", ours.type, theirs.type],
    ["custom", ours.custom, theirs.custom],
    ["parent", ours.parent, theirs.parent],
    ["protect", ours.protect, theirs.protect],
    ["external", ours.external, theirs.external],
    ["imports", ours.imports, theirs.imports],
    ...(deployed && ours.custom && ours.id !== undefined && !isProvider(ours)
      ? [["id", ours.id, theirs.id] as const]
      : []),
    ["account", ours.account, theirs.account, theirs.account === undefined ? "assumed" : undefined],
    ["region", ours.region, theirs.region, theirs.region === undefined ? "assumed" : undefined],
    [
      "dependencies",
      sorted(ours.dependencies),
      sorted(theirs.dependencies),
      isSubset(theirs.dependencies, [...ours.dependencies]) &&
      isSubset(ours.dependencies, [...theirs.dependencies, ...behindUnknowns(ours, theirs)])
        ? "seen through"
        : undefined,
    ],
    ...[
      ...new Set([...Object.keys(ours.propertyDependencies), ...Object.keys(theirs.propertyDependencies)]),
    ].map((property): Aspect => {
      const [mine = [], yours = []] = [
        ours.propertyDependencies[property],
        theirs.propertyDependencies[property],
      ];
      const unknownThere = containsUnknown({ value: theirs.props[property] });
      return [
        `propertyDependencies.${property}`,
        sorted(mine),
        sorted(yours),
        unknownThere && isSubset(yours, mine) ? "seen through" : undefined,
      ];
    }),
    ["ignoreChanges", sorted(ours.ignoreChanges), sorted(theirs.ignoreChanges)],
    [
      "provider",
      providerUrn(ours.provider),
      providerUrn(theirs.provider),
      ours.provider === undefined && isDefaultProvider(providerUrn(theirs.provider) ?? "")
        ? "default provider"
        : undefined,
    ],
  ];
  return [
    ...aspects
      .filter(([, hermetic, real]) => !isDeepStrictEqual(hermetic, real))
      .map(([aspect, hermetic, real, reason]) => ({ urn: ours.urn, aspect, hermetic, real, reason })),
    ...ofValues(ours.props, theirs.props, "inputs", deployed).map((one) => ({
      urn: ours.urn,
      ...one,
      reason: one.reason ?? addedByTheEngine(ours, one.aspect),
    })),
  ];
}

/** Its id is another one on every first deployment. */
const isProvider = ({ type }: Pick<PlannedResource, "type">) => type.startsWith("pulumi:providers:");

/** What the engine puts into the inputs of a provider resource, and the code of a dynamic provider. */
function addedByTheEngine({ type }: PlannedResource, aspect: string): Reason | undefined {
  if (aspect === "inputs.__provider") return "program's code";
  return isProvider({ type }) && /^inputs\.(__internal|version|pluginDownloadURL)(\.|$)/.test(aspect)
    ? "engine's own"
    : undefined;
}

function ofValues(
  hermetic: unknown,
  real: unknown,
  aspect: string,
  deployed: boolean,
): Omit<Difference, "urn">[] {
  if (isUnknown(real) && isUnknown(hermetic)) return [];
  if (isUnknown(real))
    return [
      { aspect, hermetic, real, reason: real.because.includes("secret") ? "not shown" : "seen through" },
    ];
  if (isUnknown(hermetic))
    return [
      {
        aspect,
        hermetic,
        real,
        reason: deployed
          ? "learned on deployment"
          : hermetic.because.includes("of stack")
            ? "deployed before"
            : undefined,
      },
    ];
  const [ours, theirs] = [parsed(hermetic), parsed(real)];
  if (!isContainer(ours) || !isContainer(theirs) || Array.isArray(ours) !== Array.isArray(theirs))
    return isDeepStrictEqual(hermetic, real) ? [] : [{ aspect, hermetic, real }];
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].flatMap((key) =>
    ofValues(ours[key], theirs[key], `${aspect}.${key}`, deployed),
  );
}

type Container = Readonly<Record<string, unknown>>;

const isContainer = (value: unknown): value is Container => typeof value === "object" && value !== null;

/** Documents are compared as data. */
function parsed(value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

const sorted = (texts: readonly string[]) => [...new Set(texts)].sort();

const isSubset = (texts: readonly string[], of: readonly string[]) =>
  texts.every((text) => of.includes(text));

/** An `apply` on an unknown is not run, so the real engine cannot see what its result would depend on. */
const behindUnknowns = (ours: PlannedResource, theirs: PlannedResource): string[] =>
  Object.entries(ours.propertyDependencies).flatMap(([property, urns]) =>
    containsUnknown({ value: theirs.props[property] }) ? urns : [],
  );

/** A reference to a provider is its URN and id; the id is made on deployment. */
const providerUrn = (reference: string | undefined) =>
  reference === undefined || reference === "" ? undefined : reference.slice(0, reference.lastIndexOf("::"));
