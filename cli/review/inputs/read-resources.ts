import { providerFacts, type ProviderFacts } from "../../../policy-packs/controls/model/provider-place";
import { decodeAll, isRecord, type Remember } from "./decode";
import type { Entry } from "./document";
import { entryFault } from "./entry-fault";
import type { PlaceOf } from "../judging/resource-store";
import { listPlaces } from "./list-places";
import { listResource } from "./list-resource";
import { stateResource, type Fields, type InputResource } from "./state-resource";

/** Steps after which the resource is no more, or is shown by another step of the same preview. */
const endings = new Set([
  "delete",
  "delete-replaced",
  "discard",
  "discard-replaced",
  "remove-pending-replace",
]);

export interface ResourceReader {
  /** Undefined for a step of a preview that leaves nothing to judge. Entries must come in the order of the input. */
  read(entry: Entry): InputResource | undefined;
  /** Where the resources of a provider or list are that do not say it, as far as the others have shown it by now. */
  readonly placeOf: PlaceOf;
}

/** Reads the resources of states, previews and lists. */
export function readResources(remember: Remember): ResourceReader {
  const providers = new Map<string, ProviderFacts>();
  const urns = new Set<string>();
  // Of providers that declare no account: the one that the ARNs of their resources show.
  const accounts = new Map<string, string>();
  const lists = listPlaces();

  function readState(entry: Entry, state: Fields): InputResource {
    for (const field of ["urn", "type"] as const)
      if (typeof state[field] !== "string" || state[field] === "")
        throw entryFault(entry, `has no ${field}`, "Export the state again; it was changed by hand or cut.");
    if (!/^urn:pulumi:[^]*?::[^]*?::[^]+?::/.test(state.urn as string))
      throw entryFault(entry, "has a URN that is none", "A URN is urn:pulumi:STACK::PROJECT::TYPE::NAME.");
    for (const field of ["inputs", "outputs"] as const)
      if (state[field] !== undefined && state[field] !== null && !isRecord(state[field]))
        throw entryFault(entry, `has ${field} that are no object`, "Export the state again.");
    const read = stateResource(state, (reference) => providers.get(providerUrn(reference)), remember);
    const { type, urn } = read.resource;
    if (type.startsWith("pulumi:providers:") && read.isJudged)
      providers.set(urn, providerFacts(decodeAll(state.inputs, remember)));
    return withAccount(read);
  }

  /** All resources of a provider are in one account: what one shows holds for those that show nothing. */
  function withAccount(read: InputResource): InputResource {
    const { provider, resource } = read;
    if (provider === undefined || !resource.type.startsWith("aws:")) return read;
    const key = providerUrn(provider);
    if (resource.account !== undefined) {
      if (!accounts.has(key)) accounts.set(key, resource.account);
      return read;
    }
    const account = accounts.get(key);
    return account === undefined ? read : { ...read, resource: { ...resource, account } };
  }

  return {
    read(entry) {
      const { kind, value } = entry;
      const state = kind === "preview" ? newState(entry) : value;
      if (!state) return undefined;
      const read =
        kind === "list" ? lists.withProvider(listResource(entry, remember)) : readState(entry, state);
      if (!read.isJudged && kind !== "list") return read;
      const { urn } = read.resource;
      if (urns.has(urn)) {
        // A replacement takes several steps.
        if (kind === "preview") return undefined;
        throw entryFault(
          entry,
          `has the URN of another resource: ${urn}`,
          kind === "list"
            ? "Give one of the two another name."
            : "Export the state again; it was changed by hand.",
        );
      }
      urns.add(urn);
      return read;
    },
    placeOf: (provider) => lists.placeOf(provider) ?? { account: accounts.get(providerUrn(provider)) },
  };
}

function newState(entry: Entry): Fields | undefined {
  const { op, newState: state, urn } = entry.value;
  if (typeof op !== "string" || typeof urn !== "string")
    throw entryFault(
      entry,
      "is no step of a preview: it has no op or no urn",
      "Run pulumi preview --json again.",
    );
  if (endings.has(op)) return undefined;
  if (!isRecord(state))
    throw entryFault(
      entry,
      `says nothing of what ${urn} will be`,
      "Run pulumi preview --json again, with a current Pulumi.",
    );
  return state;
}

const providerUrn = (reference: string): string => reference.slice(0, reference.lastIndexOf("::"));
