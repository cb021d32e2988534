import type { Control } from "../../../policy-packs/controls/model/control";
import { fixesOf } from "../../../policy-packs/controls/model/fixes-of";
import type { Fix, PropertyFix } from "../../../policy-packs/controls/model/requirement";
import type { Settings } from "../../../policy-packs/controls/model/resource";
import { isOpen, type Finding, type Source } from "../report/report";
import type { SavedPreview, SavedResource } from "../saved-preview/saved-preview";
import { replacing } from "../diff/replacements";
import type { SourceEdit } from "./source/edit-source";
import type { Value } from "./source/spelling";

/** What would meet one control at one place of a program, for all resources that are made there. */
export interface Candidate {
  readonly control: string;
  readonly place: Source;
  readonly findings: readonly Finding[];
  readonly edits: readonly SourceEdit[];
  /** The URNs of what the edits change. */
  readonly targets: readonly string[];
}

/** A finding that stays, and why. */
export interface Remaining {
  readonly finding: Finding;
  readonly because: string;
}

export interface CandidateChoice {
  readonly controls: readonly Control[];
  /** Of which controls findings are to be fixed. */
  readonly isWanted: (control: string) => boolean;
  readonly settings: Settings;
  /** Whether a change that makes the provider recreate the resource is wanted too. */
  readonly replaces: boolean;
}

export const needsDecision = "needs a decision";

/** The mechanical remedies of a preview's findings, the worst first, and the findings that have none. */
export function candidatesOf(
  { report, resources }: Pick<SavedPreview, "report" | "resources">,
  choice: CandidateChoice,
): { readonly candidates: readonly Candidate[]; readonly remaining: readonly Remaining[] } {
  const byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
  const byId = new Map(choice.controls.map((control) => [control.id, control]));
  const candidates = new Map<string, Candidate>();
  const remaining: Remaining[] = [];
  for (const finding of report.findings.filter(isOpen)) {
    const control = byId.get(finding.control);
    const resource = byUrn.get(finding.urn ?? "");
    const remedy =
      control && resource ? remedyOf(finding, control, { resource, resources }, choice) : needsDecision;
    if (typeof remedy === "string") remaining.push({ finding, because: remedy });
    else {
      const key = JSON.stringify([finding.control, remedy.place, remedy.edits]);
      const known = candidates.get(key);
      candidates.set(key, {
        ...remedy,
        control: finding.control,
        findings: [...(known?.findings ?? []), finding],
        targets: [...(known?.targets ?? []), ...remedy.targets],
      });
    }
  }
  return withoutConflicts([...candidates.values()], remaining);
}

type Remedy = Pick<Candidate, "place" | "edits" | "targets">;

interface Planned {
  readonly resource: SavedResource;
  /** All of the preview. */
  readonly resources: readonly SavedResource[];
}

/** The edits that meet the control, or why there are none. */
function remedyOf(
  finding: Finding,
  control: Control,
  planned: Planned,
  { isWanted, settings, replaces }: CandidateChoice,
): Remedy | string {
  const { status, type } = finding;
  const fixes = unmetFixes(control, finding, planned.resource);
  if (fixes.length === 0) return needsDecision;
  if (!isWanted(control.id)) return "not asked for";
  if (status === "undetermined") return "cannot be known before deployment";
  const recreating = fixes.find(
    (fix): fix is PropertyFix =>
      "property" in fix && (replacing[type]?.includes(fix.property.split(".")[0] ?? "") ?? false),
  );
  if (recreating && !replaces)
    return `a change of ${recreating.property} recreates the resource: see --replacing`;
  const [first] = fixes;
  const changed =
    first && "statementOf" in first
      ? (policyOf(first.statementOf, planned) ?? planned.resource)
      : planned.resource;
  const { source, urn } = changed;
  if (source === null) return "its place in the program is not known";
  const { line, column } = source;
  const className = classOf(changed.type);
  return {
    place: source,
    targets: [urn],
    edits: fixes.map((fix) => ({
      line,
      column,
      className,
      change: changeOf(fix, settings, changed !== planned.resource),
    })),
  };
}

/** The policy of a type that refers to the resource, where there is exactly one. */
function policyOf(type: string, { resource, resources }: Planned): SavedResource | undefined {
  const own = resources.filter((one) => one.type === type && one.dependencies.includes(resource.urn));
  return own.length === 1 ? own[0] : undefined;
}

/**
 * Of several properties only those that a message names: another may be set otherwise, and rightly so. Some requirements
 * speak of the whole; a judgement by hand names what it finds.
 */
function unmetFixes(
  { planned }: Control,
  { type, messages }: Finding,
  { inputs }: SavedResource,
): readonly Fix[] {
  const fixes = fixesOf(planned, type).filter(
    (fix) => !("property" in fix) || fix.where === undefined || holds(fix.where, inputs),
  );
  const isNamed = (fix: Fix) =>
    "property" in fix && messages.some((message) => message.startsWith(`${fix.property} `));
  const unmet = fixes.filter(isNamed);
  if (unmet.length > 0) return unmet;
  return planned?.requirements === undefined ? fixes.filter((fix) => !("property" in fix)) : fixes;
}

function holds(
  { property, matches }: NonNullable<PropertyFix["where"]>,
  inputs: SavedResource["inputs"],
): boolean {
  const value = inputs[property];
  return typeof value === "string" && matches.test(value);
}

function changeOf(fix: Fix, settings: Settings, hasPolicy: boolean): SourceEdit["change"] {
  if ("property" in fix) return { path: fix.property.split("."), value: valueOf(fix.value, settings) };
  const { refersBy } = fix;
  if ("adds" in fix) return { className: classOf(fix.adds), refersBy, props: fix.props };
  const { statement, statementOf } = fix;
  return hasPolicy
    ? { refersBy, statement }
    : { className: classOf(statementOf), refersBy, props: {}, statement };
}

const valueOf = (value: PropertyFix["value"], settings: Settings): Value =>
  typeof value === "object" && "setting" in value ? settings[value.setting] : value;

const classOf = (type: string): string => type.split(":").at(-1) ?? "";

/** Of two changes that ask for different values of one property the first is made. */
function withoutConflicts(
  all: readonly Candidate[],
  remaining: readonly Remaining[],
): { readonly candidates: readonly Candidate[]; readonly remaining: readonly Remaining[] } {
  const wanted = new Map<string, string>();
  const [candidates, refused]: [Candidate[], Remaining[]] = [[], []];
  for (const candidate of all) {
    const wishes = candidate.edits.map(
      (edit) => [keyOf(edit), JSON.stringify(edit.change), candidate] as const,
    );
    const isAgreed = wishes.every(([key, wish]) => (wanted.get(key + candidate.place.file) ?? wish) === wish);
    if (isAgreed) {
      for (const [key, wish] of wishes) wanted.set(key + candidate.place.file, wish);
      candidates.push(candidate);
    } else
      for (const finding of candidate.findings)
        refused.push({ finding, because: "another control's change sets the same property: run it again" });
  }
  return { candidates, remaining: [...remaining, ...refused] };
}

const keyOf = ({ line, column, change }: SourceEdit): string =>
  JSON.stringify([
    line,
    column,
    "path" in change ? change.path : "className" in change ? change.className : change.statement,
  ]);
