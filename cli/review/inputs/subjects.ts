import { providerFacts, type ProviderFacts } from "../../../policy-packs/controls/model/provider-place";
import { decodeAll, isRecord, type Remember } from "./decode";
import type { Entry } from "./document";
import { entryFault } from "./entry-fault";
import { listSubject } from "./list-subject";
import { stateSubject, type Fields, type Subject } from "./subject";

/** Steps after which the resource is no more, or is shown by another step of the same preview. */
const endings = new Set([
  "delete",
  "delete-replaced",
  "discard",
  "discard-replaced",
  "remove-pending-replace",
]);

export interface Subjects {
  /** Undefined for a step of a preview that leaves nothing to judge. Entries must come in the order of the input. */
  of(entry: Entry): Subject | undefined;
  /** The account of a provider that states none, as far as its resources have shown it by now. */
  readonly accountOf: (provider: string) => string | undefined;
}

/** Makes the resources of states, previews and lists ready to be judged. */
export function subjects(remember: Remember): Subjects {
  const providers = new Map<string, ProviderFacts>();
  const seen = new Set<string>();
  // Providers that state no account, and the one that the ARNs of their resources show.
  const shown = new Map<string, string>();

  function ofState(entry: Entry, state: Fields): Subject {
    for (const field of ["urn", "type"] as const)
      if (typeof state[field] !== "string" || state[field] === "")
        throw entryFault(entry, `has no ${field}`, "Export the state again; it was changed by hand or cut.");
    if (!/^urn:pulumi:[^]*?::[^]*?::[^]+?::/.test(state.urn as string))
      throw entryFault(entry, "has a URN that is none", "A URN is urn:pulumi:STACK::PROJECT::TYPE::NAME.");
    for (const field of ["inputs", "outputs"] as const)
      if (state[field] !== undefined && state[field] !== null && !isRecord(state[field]))
        throw entryFault(entry, `has ${field} that are no object`, "Export the state again.");
    const subject = stateSubject(state, (reference) => providers.get(providerUrn(reference)), remember);
    const { type, urn } = subject.resource;
    if (type.startsWith("pulumi:providers:") && subject.judged)
      providers.set(urn, providerFacts(decodeAll(state.inputs, remember)));
    return placed(subject);
  }

  /** All resources of a provider are in one account: what one shows holds for those that show nothing. */
  function placed(subject: Subject): Subject {
    const { provider, resource } = subject;
    if (provider === undefined || !resource.type.startsWith("aws:")) return subject;
    const key = providerUrn(provider);
    if (resource.account !== undefined) {
      if (!shown.has(key)) shown.set(key, resource.account);
      return subject;
    }
    const account = shown.get(key);
    return account === undefined ? subject : { ...subject, resource: { ...resource, account } };
  }

  const of = (entry: Entry): Subject | undefined => {
    const { kind, value } = entry;
    const state = kind === "preview" ? newState(entry) : value;
    if (!state) return undefined;
    const subject = kind === "list" ? listSubject(entry, remember) : ofState(entry, state);
    if (!subject.judged && kind !== "list") return subject;
    const { urn } = subject.resource;
    if (seen.has(urn)) {
      // A replacement is told in several steps.
      if (kind === "preview") return undefined;
      throw entryFault(
        entry,
        `has the URN of another resource: ${urn}`,
        kind === "list"
          ? "Give one of the two another name."
          : "Export the state again; it was changed by hand.",
      );
    }
    seen.add(urn);
    return subject;
  };
  return { of, accountOf: (provider) => shown.get(providerUrn(provider)) };
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
