import { isDeepStrictEqual } from "node:util";
import type { SavedPreview, SavedResource } from "../saved-preview/saved-preview";
import { isSavedRecord, type SavedValue } from "../saved-preview/saved-value";
import type { Candidate } from "./candidate";
import type { SourceEdit } from "./source/edit-source";

/** Why changes are not kept; `of` where it is known which of them are to blame. */
export interface Fault {
  readonly because: string;
  readonly of?: readonly Candidate[];
}

type Compared = Pick<SavedPreview, "report" | "resources">;

/** What else became of a plan and its findings than the changes promise; none means that they may be kept. */
export function faultsOf(before: Compared, after: Compared, made: readonly Candidate[]): readonly Fault[] {
  const [failure] = after.report.failures;
  if (failure) return [{ because: `the program fails with it: ${failure.message}` }];
  return [...findingFaults(before, after, made), ...resourceFaults(before, after, made)];
}

function findingFaults(before: Compared, after: Compared, made: readonly Candidate[]): readonly Fault[] {
  const former = new Set(before.report.findings.map(({ fingerprint }) => fingerprint));
  const later = new Map(after.report.findings.map((finding) => [finding.fingerprint, finding]));
  const stays = made.flatMap((candidate): readonly Fault[] => {
    const left = candidate.findings.flatMap(({ fingerprint }) => later.get(fingerprint) ?? []);
    return left[0] ? [{ because: `the finding stays: ${left[0].messages.join("; ")}`, of: [candidate] }] : [];
  });
  const brought = after.report.findings
    .filter(({ fingerprint }) => !former.has(fingerprint))
    .map(({ control, name, urn, messages }): Fault => ({
      because: `it brings a finding of ${control} on ${name}: ${messages.join("; ")}`,
      ...blamed(made, urn),
    }));
  return [...stays, ...brought];
}

function resourceFaults(before: Compared, after: Compared, made: readonly Candidate[]): readonly Fault[] {
  const former = new Map(before.resources.map((resource) => [resource.urn, resource]));
  const later = new Map(after.resources.map((resource) => [resource.urn, resource]));
  const removed = before.resources
    .filter(({ urn }) => !later.has(urn))
    .map(({ urn, name }): Fault => ({ because: `${name} is gone from the plan`, ...blamed(made, urn) }));
  const added = after.resources
    .filter((resource) => !former.has(resource.urn) && !isPromised(resource, made))
    .map(({ name, type }): Fault => ({ because: `${name} (${type}) is new in the plan` }));
  const changed = after.resources.flatMap((resource): readonly Fault[] => {
    const earlier = former.get(resource.urn);
    if (earlier === undefined || isSame(earlier, resource, pathsOf(resource.urn, made))) return [];
    return [{ because: `${resource.name} changes in other ways too`, ...blamed(made, resource.urn) }];
  });
  return [...removed, ...added, ...changed];
}

function blamed(made: readonly Candidate[], urn: string | null): Pick<Fault, "of"> {
  const own = made.filter(({ targets }) => urn !== null && targets.includes(urn));
  return own.length > 0 ? { of: own } : {};
}

/** Whether a new resource is the one that a change adds: of its class, with the name of the resource that it is for. */
const isPromised = ({ type, name, stack }: SavedResource, made: readonly Candidate[]): boolean =>
  made.some(
    ({ edits, findings }) =>
      edits.some(({ change }) => "className" in change && type.endsWith(`:${change.className}`)) &&
      findings.some((finding) => finding.name === name && finding.stack === stack),
  );

/** The properties that the changes set of one resource. */
const pathsOf = (urn: string, made: readonly Candidate[]): readonly (readonly string[])[] =>
  made
    .filter(({ targets }) => targets.includes(urn))
    .flatMap(({ edits }) => edits.flatMap(({ change }) => changedPath(change) ?? []));

const changedPath = (change: SourceEdit["change"]): [readonly string[]] | undefined =>
  "path" in change ? [change.path] : "className" in change ? undefined : [["policy"]];

/** Lines move and derived values follow from the inputs: both are no change of their own. */
function isSame(before: SavedResource, after: SavedResource, paths: readonly (readonly string[])[]): boolean {
  const compared = (resource: SavedResource) => ({
    ...resource,
    source: null,
    derived: null,
    inputs: paths.reduce<SavedValue | undefined>(without, resource.inputs),
  });
  return isDeepStrictEqual(compared(before), compared(after));
}

/** A value without the property at a path; undefined where nothing is left. */
function without(
  value: SavedValue | undefined,
  [key = "", ...rest]: readonly string[],
): SavedValue | undefined {
  if (Array.isArray(value) && value.length === 1) {
    const only = without(value[0] as SavedValue, [key, ...rest]);
    return only === undefined ? undefined : [only];
  }
  if (!isSavedRecord(value)) return value ?? undefined;
  const { [key]: inner, ...others } = value;
  const left = rest.length === 0 ? undefined : without(inner, rest);
  if (left !== undefined) return { ...others, [key]: left };
  return Object.keys(others).length === 0 ? undefined : others;
}
