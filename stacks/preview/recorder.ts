import type * as proto from "@pulumi/pulumi/proto/resource_pb";
import type { Alias } from "@pulumi/pulumi/proto/alias_pb";
import type { StackFrame } from "@pulumi/pulumi/proto/source_pb";
import { fileURLToPath } from "node:url";
import { computedValues } from "./computed";
import type { CallPlace } from "./functions/answer";
import type { PlannedResource, SourcePosition } from "./plan";
import { provider, type Provider } from "./provider";
import { rpc } from "./sdk";
import { isUserFile, original } from "./source-position";
import { urn as urnOf } from "./urn";
import { decode, isSecret, rememberSecret, type Wire } from "./wire";

export interface Registered {
  readonly urn: string;
  readonly id: string | undefined;
  /** Inputs and computed values as they go back to the SDK. */
  readonly outputs: Readonly<Record<string, unknown>>;
}

/** Gathers what one stack's program registers, and answers with what AWS would compute. */
export interface Recorder {
  readonly resources: readonly PlannedResource[];
  readonly notes: ReadonlySet<string>;
  /** Outputs of the stack itself, still as wire values. */
  readonly stackOutputs: () => Readonly<Record<string, unknown>>;
  register(request: proto.RegisterResourceRequest): Registered;
  read(request: proto.ReadResourceRequest): Registered & { readonly source?: SourcePosition };
  registerOutputs(urn: string, outputs: Readonly<Record<string, unknown>>): void;
  find(urn: string): Registered;
  placeOf(providerRef: string): CallPlace;
  unknownText(because: string): string;
  note(message: string): void;
  /** After this, a registration is an error: it would have been missed by the verdict. */
  close(): void;
}

export function recorder(project: string, stack: string, wire: Wire, defaults: Provider): Recorder {
  const resources: PlannedResource[] = [];
  const registered = new Map<string, Registered>();
  const planned = new Map<string, PlannedResource>();
  const providers = new Map<string, Provider>();
  const notes = new Set<string>();
  let stackOutputs: Readonly<Record<string, unknown>> = {};
  let closed = false;

  const providerOf = (reference: string): Provider =>
    reference === ""
      ? defaults
      : (providers.get(reference.slice(0, reference.lastIndexOf("::"))) ?? unknownProvider);

  const record = (resource: PlannedResource, outputs: Readonly<Record<string, unknown>>): Registered => {
    if (closed)
      throw new Error(`"${resource.name}" was registered after the program had ended: await what creates it`);
    if (registered.has(resource.urn))
      throw new Error(`duplicate resource URN "${resource.urn}": give one of the two another name or parent`);
    const entry = { urn: resource.urn, id: resource.id, outputs };
    registered.set(resource.urn, entry);
    planned.set(resource.urn, resource);
    resources.push(resource);
    return entry;
  };

  /** Why a property is unknown: the resources it was computed from, followed to the first whose own inputs are known. */
  const because = (urns: readonly string[]): string => {
    const from = urns.flatMap((urn) => planned.get(urn) ?? []);
    if (from.length === 0) return "it comes from a value that is not known before deployment";
    return `it comes from ${from.map(({ name, type }) => `${name} (${type})`).join(" and ")}, which AWS fills in on deployment`;
  };

  return {
    resources,
    notes,
    stackOutputs: () => stackOutputs,
    register(request) {
      const urn = urnOf(stack, project, request.getParent(), request.getType(), request.getName());
      const sent = request.getObject()?.toJavaScript() ?? {};
      delete sent.__provider; // the code of a dynamic provider, which may hold captured secrets
      const dependencies = propertyDependencies(request);
      const inputs = decodedInputs(sent, dependencies, because, wire);
      for (const name of request.getAdditionalsecretoutputsList()) rememberSecret(sent[name], wire);
      if (request.getType().startsWith("pulumi:providers:")) providers.set(urn, provider(inputs));
      const { place, defaultTags } = providerOf(request.getProvider());
      const at: CallPlace = request.getCustom() ? { ...place, ...regionOf(inputs, place) } : {};
      const imports = request.getImportid() || undefined;
      const computed = computedValues(
        request.getType(),
        { urn, name: request.getName(), inputs, imports },
        at,
      );
      const tags = computed.tags ? { tags: { ...defaultTags, ...(inputs.tags as object | undefined) } } : {};
      const isProvider = request.getType().startsWith("pulumi:providers:");
      const id = imports ?? (isProvider ? urn.split("::").at(-1) : computed.id);
      return record(
        {
          urn,
          type: request.getType(),
          name: request.getName(),
          props: { ...inputs, ...computed.named, ...tags },
          id,
          arn: computed.arn,
          parent: request.getParent() || undefined,
          dependencies: request.getDependenciesList(),
          propertyDependencies: dependencies,
          account: at.account,
          region: at.region,
          stack,
          custom: request.getCustom(),
          opaque: request.getRemote(),
          external: false,
          imports,
          protect: request.getProtect() ?? false,
          aliases: request.getAliasesList().map((alias) => aliasUrn(alias, request, stack, project)),
          ignoreChanges: request.getIgnorechangesList(),
          provider: request.getProvider() || undefined,
          source: sourceOf(request.getStacktrace()?.getFramesList() ?? []),
        },
        request.getCustom()
          ? {
              ...sent,
              ...computed.named,
              ...tags,
              ...(computed.tags ? { tagsAll: tags.tags } : {}),
              ...computed.outputs,
            }
          : {},
      );
    },

    read(request) {
      const urn = urnOf(stack, project, request.getParent(), request.getType(), request.getName());
      const sent = request.getProperties()?.toJavaScript() ?? {};
      const inputs = decodedInputs(sent, {}, because, wire);
      const { place } = providerOf(request.getProvider());
      const id = request.getId();
      const known = id !== "" && !id.includes(rpc.unknownValue);
      const computed = computedValues(
        request.getType(),
        { urn, name: request.getName(), inputs, imports: known ? id : undefined },
        place,
      );
      const arn = known && id.startsWith("arn:") ? id : undefined;
      const source = sourceOf(request.getStacktrace()?.getFramesList() ?? []);
      const entry = record(
        {
          urn,
          type: request.getType(),
          name: request.getName(),
          props: inputs,
          id: known ? id : undefined,
          arn,
          parent: request.getParent() || undefined,
          dependencies: request.getDependenciesList(),
          propertyDependencies: {},
          account: place.account,
          region: place.region,
          stack,
          custom: true,
          opaque: false,
          external: true,
          protect: false,
          aliases: [],
          ignoreChanges: [],
          provider: request.getProvider() || undefined,
          source,
        },
        { ...sent, ...(arn === undefined ? withoutNamed(computed.outputs) : { arn }) },
      );
      return { ...entry, source };
    },

    registerOutputs(urn, outputs) {
      if (urn.split("::")[2] === "pulumi:pulumi:Stack") stackOutputs = outputs;
      for (const output of Object.values(outputs)) if (isSecret(output)) rememberSecret(output, wire);
    },

    find(urn) {
      const entry = registered.get(urn);
      if (!entry) throw new Error(`no resource of this stack has the URN "${urn}"`);
      return entry;
    },
    placeOf: (reference) => providerOf(reference).place,
    unknownText: (reason) => wire.tokens.issue(reason),
    note: (message) => notes.add(message),
    close: () => {
      closed = true;
    },
  };
}

/** The URN that an alias stands for: what its specification leaves out is as in the resource's own. */
function aliasUrn(
  alias: Alias,
  request: proto.RegisterResourceRequest,
  stack: string,
  project: string,
): string {
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

const unknownProvider: Provider = { place: {}, defaultTags: {}, inputs: {} };

/** A resource that exists is looked up, not created: outputs that stand for randomness would be made up. */
const withoutNamed = ({ region }: Readonly<Record<string, unknown>>) =>
  region === undefined ? {} : { region };

const regionOf = ({ region }: Readonly<Record<string, unknown>>, place: CallPlace) =>
  typeof region === "string" ? { region } : { region: place.region };

function propertyDependencies(request: proto.RegisterResourceRequest): Record<string, readonly string[]> {
  const entries = request.getPropertydependenciesMap().toArray() as unknown as [
    string,
    { getUrnsList?: () => string[] } | string[][],
  ][];
  return Object.fromEntries(
    entries
      .map(
        ([property, value]) =>
          [property, Array.isArray(value) ? (value[0] ?? []) : (value.getUrnsList?.() ?? [])] as const,
      )
      .filter(([, urns]) => urns.length > 0),
  );
}

function decodedInputs(
  sent: Readonly<Record<string, unknown>>,
  dependencies: Readonly<Record<string, readonly string[]>>,
  because: (urns: readonly string[]) => string,
  wire: Wire,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(sent).map(([property, value]) => [
      property,
      decode(value, () => because(dependencies[property] ?? []), wire),
    ]),
  );
}

const positions = new Map<string, SourcePosition>();

/** The constructor call in the user's code: the innermost frame that is neither a package's nor this engine's. */
function sourceOf(frames: readonly StackFrame[]): SourcePosition | undefined {
  for (const frame of frames) {
    const at = frame.getPc();
    const uri = at?.getUri();
    if (!at || !uri?.startsWith("file:")) continue;
    const file = fileURLToPath(uri);
    if (!isUserFile(file)) continue;
    const key = `${file}:${at.getLine()}:${at.getColumn()}`;
    let position = positions.get(key);
    if (!position)
      positions.set(key, (position = original({ file, line: at.getLine(), column: at.getColumn() })));
    return position;
  }
  return undefined;
}
