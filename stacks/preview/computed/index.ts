import { partitionOf, partitions } from "../../../policy-packs/controls/model/partitions";
import { digest } from "../values/urn";
import { computedTypes } from "./services";
import { filled, fillText, type ComputedType, type Lookup } from "../values/template";

export interface Place {
  readonly account?: string;
  readonly region?: string;
}

export interface ComputedValues {
  /** The physical name that the provider would choose, under the input that holds it. */
  readonly named: Readonly<Record<string, string>>;
  readonly id?: string;
  readonly arn?: string;
  /** Further outputs that follow from the inputs. */
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly tags: boolean;
}

/**
 * What AWS would return for a new resource of this type. Ids are of AWS's own form, unique by URN and the same in every
 * run; a type that is not listed gets none, and neither does a value whose ingredients are unknown.
 */
export function computedValues(
  type: string,
  resource: { urn: string; name: string; inputs: Readonly<Record<string, unknown>>; imports?: string },
  { account, region }: Place,
): ComputedValues {
  const known = computedTypes[type] ?? {};
  const named = physicalName(known, resource);
  const texts: Record<string, string | undefined> = {
    account,
    region,
    partition: region === undefined ? undefined : partitionOf(region),
    dns: region === undefined ? undefined : partitions[partitionOf(region)].dnsSuffix,
    ...(region !== undefined && contentDelivery(region)),
    name: named ?? knownString(resource.inputs[known.name ?? ""]),
    path: resource.inputs.path === undefined ? "/" : knownString(resource.inputs.path),
    host: knownString(resource.inputs.url)?.replace(/^https:\/\//, ""),
    scope: wafScopes[knownString(resource.inputs.scope) ?? ""],
    id: resource.imports,
  };
  const lookup: Lookup = (placeholder) => {
    if (placeholder.startsWith("in:")) return knownString(resource.inputs[placeholder.slice(3)]);
    if (!placeholder.startsWith("arn:")) return texts[placeholder];
    const given = knownString(resource.inputs[placeholder.slice(4)]);
    return given?.startsWith("arn:") === true ? given : undefined;
  };
  // What exists already has an id that AWS chose: a stand-in for randomness would be made up.
  const seed = resource.imports === undefined ? resource.urn : undefined;
  const fillIn = (template?: string) =>
    template === undefined ? undefined : fillText(template, lookup, seed);

  if (known.id !== "{arn}") texts.id ??= fillIn(known.id);
  texts.arn =
    known.id === "{arn}" && resource.imports?.startsWith("arn:") ? resource.imports : fillIn(known.arn);
  texts.id ??= fillIn(known.id);
  return {
    named: known.name !== undefined && named !== undefined ? { [known.name]: named } : {},
    id: texts.id,
    arn: texts.arn,
    outputs: {
      ...(type.startsWith("aws:") && region !== undefined ? { region } : {}),
      ...filled(known.outputs ?? {}, lookup, seed),
      ...(texts.arn === undefined ? {} : { arn: texts.arn }),
    },
    tags: known.tags ?? false,
  };
}

/** The inputs that a resource of this type is identified by: with another value it is another resource. */
export const identifyingInputs = (type: string): readonly string[] => {
  const { name, id = "" } = computedTypes[type] ?? {};
  return [
    ...(name === undefined ? [] : [name]),
    ...[...id.matchAll(/\{in:(\w+)\}/g)].flatMap(([, input]) => input ?? []),
  ];
};

/** The provider appends seven random hexadecimal digits to the program's name when no physical name is given. */
function physicalName(
  { name, automatic = "{auto}" }: ComputedType,
  resource: { urn: string; name: string; inputs: Readonly<Record<string, unknown>> },
): string | undefined {
  if (name === undefined || resource.inputs[name] !== undefined) return undefined;
  const prefix = resource.inputs[`${name}Prefix`] ?? resource.inputs.namePrefix;
  if (prefix !== undefined && typeof prefix !== "string") return undefined;
  const auto = `${prefix ?? `${resource.name}-`}${digest(resource.urn, "name").slice(0, 7)}`;
  const shaped = automatic.replace("{auto}", auto);
  if (name === "bucket") return shaped.toLowerCase();
  return name === "name" && resource.inputs.fifoQueue === true ? `${shaped}.fifo` : shaped;
}

/** What the names of CloudFront's distributions end in, and the zone that they all lie in; China has its own. */
const contentDelivery = (region: string) =>
  partitionOf(region) === "aws-cn"
    ? { cdn: "cloudfront.cn", cdnZone: "Z3RFFRIM2A3IF5" }
    : { cdn: "cloudfront.net", cdnZone: "Z2FDTNDATAQYW2" };

/** How WAF's ARNs write its scopes. */
const wafScopes: Readonly<Record<string, string>> = { CLOUDFRONT: "global", REGIONAL: "regional" };

const knownString = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
