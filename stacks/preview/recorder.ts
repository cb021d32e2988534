import type * as proto from "@pulumi/pulumi/proto/resource_pb";
import type { ProviderPlace } from "../../policy-packs/controls/model/provider-place";
import { providerFacts, type ProviderFacts } from "../../policy-packs/controls/model/provider-place";
import type { PlannedResource } from "./plan";
import { created, looked, type Planned, type Scope } from "./registration";
import type { Inputs } from "./values/inputs";
import { nameWithoutTokens } from "./unknown-token";
import { isSecret, rememberSecret, type Wire } from "./wire";

/** Gathers what one stack's program registers, and answers with what AWS would compute. */
export interface Recorder {
  readonly stack: string;
  readonly resources: readonly PlannedResource[];
  readonly notes: ReadonlySet<string>;
  /** Outputs of the stack itself, still as wire values. */
  readonly stackOutputs: () => Inputs;
  /** Whether the stack has told its outputs, which a program does last. */
  readonly hasOutputs: () => boolean;
  /** `visible`: the resources of this remote component are registered, too. */
  register(request: proto.RegisterResourceRequest, visible?: boolean): Planned;
  read(request: proto.ReadResourceRequest): Planned;
  registerOutputs(urn: string, outputs: Inputs): void;
  find(urn: string): Planned;
  /** The outputs of a resource that the program makes, by its id. */
  readonly outputsOf: (id: unknown) => Inputs | undefined;
  /** Where a function or resource of this type works when it goes through that provider, "" for the default one. */
  placeOf(providerRef: string, type: string): ProviderPlace;
  unknownText(because: string): string;
  note(message: string): void;
  /** After this, a registration is an error: it would have been missed by the verdict. */
  close(): void;
}

export interface RecorderOptions {
  readonly project: string;
  readonly stack: string;
  readonly wire: Wire;
  /** Inputs of the default AWS provider. */
  readonly defaults: Inputs;
  /** What an AWS provider with these inputs does. */
  readonly facts?: (inputs: Inputs) => ProviderFacts;
  readonly declaredOutputs?: Scope["declaredOutputs"];
}

export function recorder({
  project,
  stack,
  wire,
  defaults,
  facts = providerFacts,
  declaredOutputs,
}: RecorderOptions): Recorder {
  const resources: PlannedResource[] = [];
  const planned = new Map<string, Planned>();
  const providers = new Map<string, Inputs>();
  const factsOf = remembered(facts);
  const notes = new Set<string>();
  let stackOutputs: Inputs | undefined;
  let closed = false;

  const scope: Scope = {
    project,
    stack,
    wire,
    providerOf(reference, type) {
      const given =
        reference === "" ? defaults : providers.get(reference.slice(0, reference.lastIndexOf("::")));
      // Only AWS's providers have an account and a Region.
      return given && type.startsWith("aws") ? factsOf(given) : { place: {}, defaultTags: {} };
    },
    because: (urns) => {
      const from = urns.flatMap((urn) => planned.get(urn)?.resource ?? []);
      if (from.length === 0) return "it comes from a value that is not known before deployment";
      const names = from.map(({ name, type }) => `${name} (${type})`).join(" and ");
      if (from.every(({ type }) => type === "pulumi:pulumi:StackReference"))
        return `it comes from ${names}, of whose stack nothing is known here`;
      return decidedBy(
        names,
        from.some(({ type }) => type.startsWith("aws")),
      );
    },
    declaredOutputs,
    reasonOf: ({ name, type }) => decidedBy(`${name} (${type})`, type.startsWith("aws")),
    plainName: nameWithoutTokens(),
  };

  const record = (entry: Planned): Planned => {
    const { resource } = entry;
    if (closed)
      throw new Error(`"${resource.name}" was registered after the program had ended: await what creates it`);
    if (planned.has(resource.urn))
      throw new Error(`duplicate resource URN "${resource.urn}": give one of the two another name or parent`);
    planned.set(resource.urn, entry);
    resources.push(resource);
    return entry;
  };

  return {
    stack,
    resources,
    notes,
    stackOutputs: () => stackOutputs ?? {},
    hasOutputs: () => stackOutputs !== undefined,
    register(request, visible = false) {
      const secretOutputs = request.getAdditionalsecretoutputsList();
      if (secretOutputs.length > 0) {
        const sent = request.getObject()?.toJavaScript() ?? {};
        for (const name of secretOutputs) rememberSecret(sent[name], wire);
      }
      const entry = created(request, scope, visible);
      const { type, urn, props } = entry.resource;
      if (type.startsWith("pulumi:providers:")) providers.set(urn, props);
      return record(entry);
    },
    read: (request) => record(looked(request, scope)),
    registerOutputs(urn, outputs) {
      if (urn.split("::")[2] === "pulumi:pulumi:Stack") stackOutputs = outputs;
      for (const output of Object.values(outputs)) if (isSecret(output)) rememberSecret(output, wire);
    },
    find(urn) {
      const entry = planned.get(urn);
      if (!entry) throw new Error(`no resource of this stack has the URN "${urn}"`);
      return entry;
    },
    outputsOf: (id) =>
      typeof id !== "string" || id === ""
        ? undefined
        : [...planned.values()].find((entry) => entry.id === id)?.outputs,
    placeOf: (reference, type) => scope.providerOf(reference, type).place,
    unknownText: (reason) => wire.tokens.issue(reason),
    note: (message) => notes.add(message),
    close: () => {
      closed = true;
    },
  };
}

const decidedBy = (names: string, isAws: boolean): string =>
  `it comes from ${names}, of which ${isAws ? "AWS" : "its provider"} decides part on deployment`;

/** Thousands of resources go through one provider. */
function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}
