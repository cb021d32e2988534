import { resolve } from "node:path";
import { providerFacts, type ProviderFacts } from "../../policy-packs/controls/model/provider-place";
import { unknown } from "../../policy-packs/controls/model/unknown";
import { original } from "../preview/source-position";
import type { PlannedResource, SourcePosition } from "../preview/plan";
import { wireMarks } from "../preview/values/wire-marks";

/** What `pulumi preview --json` prints (pkg/display/json.go), as far as it is read here. */
export interface PreviewDigest {
  readonly steps?: readonly PreviewStep[];
  readonly diagnostics?: readonly {
    readonly urn?: string;
    readonly message?: string;
    readonly severity?: string;
  }[];
}

interface PreviewStep {
  readonly op: string;
  readonly urn: string;
  readonly newState?: ResourceState;
}

interface ResourceState {
  readonly urn: string;
  readonly type: string;
  readonly custom: boolean;
  readonly id?: string;
  readonly external?: boolean;
  readonly protect?: boolean;
  readonly parent?: string;
  readonly provider?: string;
  readonly importID?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly dependencies?: readonly string[];
  readonly propertyDependencies?: Readonly<Record<string, readonly string[] | null>>;
  readonly aliases?: readonly string[];
  readonly ignoreChanges?: readonly string[];
  readonly sourcePosition?: string;
  readonly stackTrace?: readonly { readonly sourcePosition?: string }[];
}

/** What `pulumi stack export` prints (apitype.UntypedDeployment), as far as it is read here. */
export interface Export {
  readonly deployment: { readonly resources?: readonly ResourceState[] };
}

/** The resources of a stack as they are deployed; ids and everything that AWS decides are known there. */
export const deployedResources = (
  { deployment }: Export,
  stack: string,
  project: string,
): PlannedResource[] => resourcesOf(deployment.resources ?? [], stack, project);

/**
 * The resources that the real engine has planned for a stack. What it does not know is `Unknown`, and so is what is
 * secret, since the CLI prints none. `project` is the folder of Pulumi.yaml, to which source positions are relative.
 */
export function previewedResources(digest: PreviewDigest, stack: string, project: string): PlannedResource[] {
  // A resource that is imported and changed has two steps; the last one tells its final state.
  const states = new Map<string, ResourceState>();
  for (const { op, newState } of digest.steps ?? [])
    if (newState && !op.startsWith("delete"))
      states.set(newState.urn, {
        ...newState,
        importID: newState.importID ?? states.get(newState.urn)?.importID,
      });
  return resourcesOf([...states.values()], stack, project);
}

function resourcesOf(states: readonly ResourceState[], stack: string, project: string): PlannedResource[] {
  const providers = new Map<string, ProviderFacts>();
  for (const { urn, type, inputs } of states)
    if (type.startsWith("pulumi:providers:"))
      providers.set(urn, providerFacts(known(inputs ?? {}) as Record<string, unknown>));
  return states.map((state) => planned(state, providers, stack, project));
}

function planned(
  state: ResourceState,
  providers: ReadonlyMap<string, ProviderFacts>,
  stack: string,
  project: string,
): PlannedResource {
  const props = known(state.inputs ?? {}) as Record<string, unknown>;
  const { provider } = state;
  const place = provider && providers.get(provider.slice(0, provider.lastIndexOf("::")))?.place;
  const id = known(state.id ?? "");
  return {
    urn: state.urn,
    type: state.type,
    name: state.urn.split("::").slice(3).join("::"),
    stack,
    props,
    id: typeof id === "string" && id !== "" ? id : undefined,
    parent: state.parent === "" ? undefined : state.parent,
    dependencies: state.dependencies ?? [],
    propertyDependencies: Object.fromEntries(
      Object.entries(state.propertyDependencies ?? {}).flatMap(([property, urns]) =>
        urns === null || urns.length === 0 ? [] : [[property, urns]],
      ),
    ),
    account: place ? place.account : undefined,
    region: typeof props.region === "string" ? props.region : place ? place.region : undefined,
    custom: state.custom,
    opaque: false,
    external: state.external ?? false,
    imports: state.importID === "" ? undefined : state.importID,
    protect: state.protect ?? false,
    aliases: state.aliases ?? [],
    ignoreChanges: state.ignoreChanges ?? [],
    provider,
    source: position(state, project),
  };
}

/** The first position outside of packages: the constructor call in the user's code. */
function position(
  { sourcePosition, stackTrace = [] }: ResourceState,
  project: string,
): SourcePosition | undefined {
  for (const text of [sourcePosition, ...stackTrace.map((frame) => frame.sourcePosition)]) {
    const match = /^project:\/\/\/(.+)#(\d+)(?:,(\d+))?$/.exec(text ?? "");
    if (!match?.[1] || match[1].includes("node_modules/")) continue;
    return original({
      file: resolve(project, decodeURIComponent(match[1])),
      line: Number(match[2]),
      column: Number(match[3] ?? 1),
    });
  }
  return undefined;
}

const secret = "it is a secret, which the Pulumi CLI does not show";
const undecided = "the Pulumi engine learns it on deployment; the hermetic preview may see it";

function known(value: unknown): unknown {
  if (value === wireMarks.unknown) return unknown(undecided);
  if (value === "[secret]") return unknown(secret);
  if (Array.isArray(value)) return value.map(known);
  if (typeof value !== "object" || value === null) return value;
  const mark = (value as Record<string, unknown>)[wireMarks.key];
  if (mark === wireMarks.secret) return unknown(secret);
  // Assets and archives are what they are made of, without the hash that the engine adds.
  const added = mark !== undefined ? [wireMarks.key, "hash"] : [];
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (added.includes(key) ? [] : [[key, known(inner)]])),
  );
}
