import type { Alias } from "@pulumi/pulumi/proto/alias_pb";
import type * as proto from "@pulumi/pulumi/proto/resource_pb";
import { computedValues } from "./computed";
import type { DeclaredProperty } from "./declared/declared-type";
import { withDefaultTags } from "./default-tags";
import type { ProviderPlace } from "../../policy-packs/controls/model/provider-place";
import type { PlannedResource } from "./plan";
import type { ProviderFacts } from "../../policy-packs/controls/model/provider-place";
import { sourceOf } from "./source-position";
import type { Inputs } from "./values/inputs";
import { urn as urnOf } from "./values/urn";
import { decode, secretPaths, type Wire } from "./wire";

export interface Scope {
  readonly project: string;
  readonly stack: string;
  readonly wire: Wire;
  readonly providerOf: (reference: string, type: string) => ProviderFacts;
  /** Why something computed from these resources is unknown. */
  readonly because: (urns: readonly string[]) => string;
  /**
   * The outputs that a resource type declares; where they are asked for, those that are text are answered with tokens, so
   * that a document into which one is written stays readable.
   */
  readonly declaredOutputs?: (type: string) => readonly DeclaredProperty[];
  readonly reasonOf: (resource: { readonly name: string; readonly type: string }) => string;
  /** A name without the tokens that are in it. */
  readonly plainName: (name: string) => string;
}

/** A resource and what goes back to the SDK for it: inputs as sent, and every value that AWS would compute. */
export interface Planned {
  readonly resource: PlannedResource;
  /** What the program takes for the id: the resource's own, or a token. */
  readonly id: string;
  readonly outputs: Inputs;
}

/** Plans the resource that a program wants to create or adopt; `visible` as in `Recorder.register`. */
export function created(request: proto.RegisterResourceRequest, scope: Scope, visible = false): Planned {
  const type = request.getType();
  const name = scope.plainName(request.getName());
  const urn = urnOf(scope.stack, scope.project, request.getParent(), type, name);
  // What a dynamic provider sends under __provider is its code, which may hold captured secrets.
  const { __provider, ...sent } = (request.getObject()?.toJavaScript() ?? {}) as Record<string, unknown>;
  const dependencies = propertyDependencies(request);
  const inputs = decoded(sent, dependencies, scope);
  const { place, defaultTags } = scope.providerOf(request.getProvider(), type);
  const at = request.getCustom() ? placeOf(inputs, place) : {};
  const imports = scope.plainName(request.getImportid()) || undefined;
  const computed = computedValues(type, { urn, name, inputs, imports }, at);
  const tagged = (given: unknown) => withDefaultTags(given, defaultTags);
  const id = imports ?? (type.startsWith("pulumi:providers:") ? name : computed.id);
  const outputs = request.getCustom()
    ? {
        ...sent,
        ...computed.named,
        ...(computed.tags ? { tags: tagged(sent.tags), tagsAll: tagged(sent.tags) } : {}),
        ...computed.outputs,
      }
    : {};
  const texts = textOutputs(request, outputs, scope);
  return {
    id:
      id ??
      (request.getCustom() && Object.keys(texts).length > 0
        ? scope.wire.tokens.issue(scope.reasonOf({ name, type }))
        : ""),
    resource: {
      ...common(request, urn, name, scope),
      ...at,
      props: { ...inputs, ...computed.named, ...(computed.tags ? { tags: tagged(inputs.tags) } : {}) },
      id,
      arn: computed.arn,
      propertyDependencies: dependencies,
      custom: request.getCustom(),
      opaque: request.getRemote() && !visible,
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
    outputs: { ...outputs, ...texts },
  };
}

/** Tokens for the declared outputs of which nothing is known. Secret ones stay out: a program may well hash them. */
function textOutputs(
  request: proto.RegisterResourceRequest | proto.ReadResourceRequest,
  known: Inputs,
  { declaredOutputs, reasonOf, wire }: Scope,
): Readonly<Record<string, string>> {
  const secret = request.getAdditionalsecretoutputsList();
  const reason = reasonOf({ name: request.getName(), type: request.getType() });
  return Object.fromEntries(
    (declaredOutputs?.(request.getType()) ?? []).flatMap(({ name, type }) =>
      type.kind === "text" && known[name] === undefined && !secret.includes(name)
        ? [[name, wire.tokens.issue(reason)]]
        : [],
    ),
  );
}

/**
 * Plans a resource that exists already and is only looked up: its id is known, and of the rest only what the program
 * states; values that stand for randomness in a new resource would be made up here.
 */
export function looked(request: proto.ReadResourceRequest, scope: Scope): Planned {
  const name = scope.plainName(request.getName());
  const urn = urnOf(scope.stack, scope.project, request.getParent(), request.getType(), name);
  const sent = (request.getProperties()?.toJavaScript() ?? {}) as Record<string, unknown>;
  const inputs = decoded(sent, {}, scope);
  const at = placeOf(inputs, scope.providerOf(request.getProvider(), request.getType()).place);
  const id = decode(request.getId(), () => "its id is not known before deployment", scope.wire);
  const known = typeof id === "string" ? id : undefined;
  const arn = known?.startsWith("arn:") ? known : undefined;
  const outputs: Inputs = { ...sent, ...(arn ? { arn } : {}), ...(at.region ? { region: at.region } : {}) };
  return {
    id: request.getId(),
    resource: {
      ...common(request, urn, name, scope),
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
    outputs: { ...outputs, ...textOutputs(request, outputs, scope) },
  };
}

const common = (
  request: proto.RegisterResourceRequest | proto.ReadResourceRequest,
  urn: string,
  name: string,
  { stack }: Scope,
) => ({
  urn,
  type: request.getType(),
  name,
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
