import type { Alias } from "@pulumi/pulumi/proto/alias_pb";
import type * as proto from "@pulumi/pulumi/proto/resource_pb";
import { computedValues } from "./computed";
import { withDefaultTags } from "./default-tags";
import type { ProviderPlace } from "../../policy-packs/controls/model/provider-place";
import type { PlannedResource } from "./plan";
import type { ProviderFacts } from "../../policy-packs/controls/model/provider-place";
import { sourceOf } from "./source-position";
import { urn as urnOf } from "./values/urn";
import { decode, secretPaths, type Wire } from "./wire";

export type Inputs = Readonly<Record<string, unknown>>;

export interface Scope {
  readonly project: string;
  readonly stack: string;
  readonly wire: Wire;
  readonly providerOf: (reference: string, type: string) => ProviderFacts;
  /** Why something computed from these resources is unknown. */
  readonly because: (urns: readonly string[]) => string;
}

/** A resource and what goes back to the SDK for it: inputs as sent, and every value that AWS would compute. */
export interface Planned {
  readonly resource: PlannedResource;
  readonly outputs: Inputs;
}

/** Plans the resource that a program wants to create or adopt. */
export function created(request: proto.RegisterResourceRequest, scope: Scope): Planned {
  const type = request.getType();
  const name = request.getName();
  const urn = urnOf(scope.stack, scope.project, request.getParent(), type, name);
  // What a dynamic provider sends under __provider is its code, which may hold captured secrets.
  const { __provider, ...sent } = (request.getObject()?.toJavaScript() ?? {}) as Record<string, unknown>;
  const dependencies = propertyDependencies(request);
  const inputs = decoded(sent, dependencies, scope);
  const { place, defaultTags } = scope.providerOf(request.getProvider(), type);
  const at = request.getCustom() ? placeOf(inputs, place) : {};
  const imports = request.getImportid() || undefined;
  const computed = computedValues(type, { urn, name, inputs, imports }, at);
  const tagged = (given: unknown) => withDefaultTags(given, defaultTags);
  return {
    resource: {
      ...common(request, urn, scope),
      ...at,
      props: { ...inputs, ...computed.named, ...(computed.tags ? { tags: tagged(inputs.tags) } : {}) },
      id: imports ?? (type.startsWith("pulumi:providers:") ? name : computed.id),
      arn: computed.arn,
      propertyDependencies: dependencies,
      custom: request.getCustom(),
      opaque: request.getRemote(),
      external: false,
      imports,
      protect: request.getProtect() ?? false,
      aliases: request.getAliasesList().map((alias) => aliasUrn(alias, request, scope)),
      ignoreChanges: request.getIgnorechangesList(),
      secrets: [
        ...secretPaths(sent),
        ...request.getAdditionalsecretoutputsList().filter((name) => name in sent),
      ],
    },
    outputs: request.getCustom()
      ? {
          ...sent,
          ...computed.named,
          ...(computed.tags ? { tags: tagged(sent.tags), tagsAll: tagged(sent.tags) } : {}),
          ...computed.outputs,
        }
      : {},
  };
}

/**
 * Plans a resource that exists already and is only looked up: its id is known, and of the rest only what the program
 * states; values that stand for randomness in a new resource would be made up here.
 */
export function looked(request: proto.ReadResourceRequest, scope: Scope): Planned {
  const urn = urnOf(scope.stack, scope.project, request.getParent(), request.getType(), request.getName());
  const sent = (request.getProperties()?.toJavaScript() ?? {}) as Record<string, unknown>;
  const inputs = decoded(sent, {}, scope);
  const at = placeOf(inputs, scope.providerOf(request.getProvider(), request.getType()).place);
  const id = decode(request.getId(), () => "its id is not known before deployment", scope.wire);
  const known = typeof id === "string" ? id : undefined;
  const arn = known?.startsWith("arn:") ? known : undefined;
  return {
    resource: {
      ...common(request, urn, scope),
      ...at,
      props: inputs,
      id: known,
      arn,
      propertyDependencies: {},
      custom: true,
      opaque: false,
      external: true,
      protect: false,
      aliases: [],
      ignoreChanges: [],
      secrets: secretPaths(sent),
    },
    outputs: { ...sent, ...(arn ? { arn } : {}), ...(at.region ? { region: at.region } : {}) },
  };
}

const common = (
  request: proto.RegisterResourceRequest | proto.ReadResourceRequest,
  urn: string,
  { stack }: Scope,
) => ({
  urn,
  type: request.getType(),
  name: request.getName(),
  stack,
  parent: request.getParent() || undefined,
  dependencies: request.getDependenciesList(),
  provider: request.getProvider() || undefined,
  // No line of the program creates the stack itself: the SDK does, called by whatever runs the program.
  source:
    request.getType() === "pulumi:pulumi:Stack"
      ? undefined
      : sourceOf(request.getStacktrace()?.getFramesList() ?? [], request.getSourceposition()),
});

/** A resource of the AWS provider may name a Region of its own, which wins over the provider's. */
const placeOf = (inputs: Inputs, { account, region }: ProviderPlace) => ({
  account,
  region: typeof inputs.region === "string" ? inputs.region : region,
});

const decoded = (
  sent: Inputs,
  dependencies: Readonly<Record<string, readonly string[]>>,
  { because, wire }: Scope,
) =>
  Object.fromEntries(
    Object.entries(sent).map(([property, value]) => [
      property,
      decode(value, () => because(dependencies[property] ?? []), wire),
    ]),
  );

function propertyDependencies(request: proto.RegisterResourceRequest): Record<string, readonly string[]> {
  const found: Record<string, readonly string[]> = {};
  request.getPropertydependenciesMap().forEach((value, property) => {
    const urns = value.getUrnsList();
    if (urns.length > 0) found[property] = urns;
  });
  return found;
}

/** The URN that an alias stands for: what its specification leaves out is as in the resource's own. */
function aliasUrn(alias: Alias, request: proto.RegisterResourceRequest, { stack, project }: Scope): string {
  const spec = alias.getSpec();
  if (alias.getUrn() !== "" || !spec) return alias.getUrn();
  return urnOf(
    spec.getStack() || stack,
    spec.getProject() || project,
    spec.getNoparent() ? "" : spec.getParenturn() || request.getParent(),
    spec.getType() || request.getType(),
    spec.getName() || request.getName(),
  );
}
