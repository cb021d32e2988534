import { currentType } from "../../../policy-packs/controls/facts/provider-type";
import type { CloudResource } from "../judging/coverage-of";
import { isRecord } from "./decode";
import type { Entry } from "./document";
import { entryFault } from "./entry-fault";
import { nameOf, stackOf } from "./state-resource";

/** What was under way on a resource when the state was written, such as "creating". */
export interface PendingOperation extends CloudResource {
  readonly pending: string;
  readonly name: string;
  readonly stack: string;
}

/** An operation of a state (apitype.OperationV2). Reading changes nothing, so it is none; nor is one on a component. */
export function pendingOperation(entry: Entry): PendingOperation | undefined {
  const { type: pending, resource } = entry.value;
  if (typeof pending !== "string" || !isRecord(resource))
    throw entryFault(entry, "has no type or no resource", "Export the state again; it was changed by hand.");
  const { urn, type, custom } = resource;
  if (typeof urn !== "string" || typeof type !== "string")
    throw entryFault(entry, "is on a resource without a urn or type", "Export the state again.");
  if (pending === "reading" || custom === false || type.startsWith("pulumi:")) return undefined;
  return { urn, type: currentType(type), pending, name: nameOf(urn), stack: stackOf(urn) };
}

/** What the report says of the operations of a stack. */
export const pendingNotes = (operations: readonly PendingOperation[]) =>
  operations.map(({ stack, pending, type, name }) => ({
    stack,
    message: `${pending} ${type} ${name} had not ended when the state was written, so what exists of it is not known: run pulumi refresh, then export the state again`,
  }));
