import type { ProviderFacts } from "../../../policy-packs/controls/model/provider-place";
import type { Resource } from "../../../policy-packs/controls/model/resource";
import { currentType } from "../../../policy-packs/controls/facts/provider-type";
import { isUnknown } from "../../../policy-packs/controls/model/unknown";
import { decodeAll, isRecord, type Remember } from "./decode";

/** A resource as it was read; `props` still holds `Unknown` values as they are. */
export interface InputResource {
  readonly resource: Resource;
  /** Looked up only, being deleted, or a provider: part of the state, but no one's finding. */
  readonly isJudged: boolean;
  readonly protect: boolean;
  /** Made by a provider: no component. */
  readonly custom: boolean;
  readonly provider?: string;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Inputs that hold the physical name where the program leaves it to the provider. */
const physicalNames = ["bucket", "name", "functionName", "repositoryName"] as const;

/**
 * A resource of a state (apitype.ResourceV3) as the preview shows it to the controls: by its inputs, with the default
 * tags merged in. The state adds what a preview can only foretell: id, ARN and physical name.
 */
export function stateResource(
  state: Fields,
  factsOf: (provider: string) => ProviderFacts | undefined,
  remember: Remember,
): InputResource {
  const { urn, type: written } = state as { urn: string; type: string };
  const type = currentType(written);
  const outputs = isRecord(state.outputs) ? state.outputs : {};
  const inputs = decodeAll(state.inputs, remember);
  if (state.custom !== false) {
    for (const name of physicalNames)
      if (inputs[name] === undefined && isText(outputs[name])) inputs[name] = outputs[name];
  }
  const provider = isText(state.provider) ? state.provider : undefined;
  const facts = provider === undefined ? undefined : factsOf(provider);
  const arn = plainText(outputs.arn);
  const of = /^arn:[^:]*:[^:]*:([^:]*):(\d{12})?:/.exec(arn ?? "");
  const tags = tagsOf(type, urn, inputs, outputs, facts, remember);
  const custom = state.custom !== false;
  return {
    resource: {
      urn,
      type,
      name: nameOf(urn),
      props: tags === undefined ? inputs : { ...inputs, tags },
      id: plainText(state.id) || undefined,
      arn,
      parent: isText(state.parent) ? state.parent : undefined,
      dependencies: texts(state.dependencies),
      propertyDependencies: dependenciesOf(state.propertyDependencies),
      ...(custom && !type.startsWith("pulumi:")
        ? {
            account: facts?.place.account ?? (ownsItsArn(type) ? of?.[2] : undefined),
            region:
              plainText(inputs.region) ??
              facts?.place.region ??
              plainText(outputs.region) ??
              (of?.[1] || undefined),
          }
        : {}),
      stack: stackOf(urn),
      opaque: false,
    },
    isJudged: state.delete !== true && state.external !== true && state.pendingReplacement !== true,
    protect: state.protect === true,
    custom,
    provider,
  };
}

/** An ARN may lie in another account than the resource that shows it: that of a topic, of who shares, of who offers. */
const ownsItsArn = (type: string): boolean =>
  type.startsWith("aws:") && !/subscription|accepter|^aws:ram\/|share|organizations\//i.test(type);

/** As the provider merges them; a state may have been written before the inputs held the default tags. */
function tagsOf(
  type: string,
  urn: string,
  inputs: Record<string, unknown>,
  outputs: Fields,
  facts: ProviderFacts | undefined,
  remember: Remember,
): unknown {
  const { tags } = inputs;
  if (tags !== undefined && (!isRecord(tags) || isUnknown(tags))) return undefined;
  const effective = isRecord(outputs.tagsAll) ? decodeAll(outputs.tagsAll, remember) : undefined;
  const defaults = facts?.defaultTags ?? {};
  if (Object.keys(defaults).length === 0 && (effective === undefined || isUnknown(effective)))
    return undefined;
  const takes = tags !== undefined || effective !== undefined || takesTags(type, urn);
  return takes ? { ...defaults, ...(isUnknown(effective) ? {} : effective), ...tags } : undefined;
}

/** Asked of previews only, which show no tags that the provider adds: loading it means loading Pulumi. */
function takesTags(type: string, urn: string): boolean {
  const { computedValues } = computed();
  return computedValues(type, { urn, name: nameOf(urn), inputs: {} }, {}).tags;
}

const computed = () =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see takesTags
  require("../../../stacks/preview/computed") as typeof import("../../../stacks/preview/computed");

export const stackOf = (urn: string): string => /^urn:pulumi:(.*?)::/.exec(urn)?.[1] ?? "";

/** What follows the type; a name may itself hold "::". */
export function nameOf(urn: string): string {
  let at = -2;
  for (let part = 0; part < 3; part++) {
    at = urn.indexOf("::", at + 2);
    if (at < 0) return "";
  }
  return urn.slice(at + 2);
}

export const dependenciesOf = (given: unknown): Record<string, readonly string[]> => {
  const found: Record<string, readonly string[]> = {};
  if (!isRecord(given)) return found;
  for (const property in given) {
    const urns = texts(given[property]);
    if (urns.length > 0) found[property] = urns;
  }
  return found;
};

export const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(isText) : [];

const isText = (value: unknown): value is string => typeof value === "string";

/** Undefined also for the engine's mark of an unknown text. */
export const plainText = (value: unknown): string | undefined =>
  isText(value) && value !== "" && value !== "04da6b54-80e4-46f7-96ec-b56ff0331ba9" && value !== "[secret]"
    ? value
    : undefined;
