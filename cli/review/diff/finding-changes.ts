import type { Finding } from "../report/report";
import type { SavedPreview } from "../saved-preview/saved-preview";
import type { Substitute } from "./substitution";

export interface FindingChanges {
  readonly new: readonly Finding[];
  /** There before, and now with something more to say, or with a graver consequence. */
  readonly worse: readonly Finding[];
  readonly gone: readonly GoneFinding[];
  readonly still: readonly Finding[];
}

export interface GoneFinding extends Finding {
  /** "fixed" is what everyone hopes for; a control that no longer judges fixes nothing. */
  readonly why: "fixed" | "resource removed" | "control removed";
}

/** Compares findings by control and resource. `before` speaks of resources by their names of the older preview. */
export function findingChanges(
  before: SavedPreview,
  after: SavedPreview,
  substitute: Substitute,
  shown: (finding: Finding) => boolean,
): FindingChanges {
  const was = new Map(
    before.report.findings.filter(shown).map((finding) => [key(substitute(finding)), finding]),
  );
  const is = new Map(after.report.findings.filter(shown).map((finding) => [key(finding), finding]));
  const controls = new Set(after.report.catalogue.map(({ id }) => id));
  const urns = new Set(after.resources.map(({ urn }) => urn));
  const accounts = new Set(after.organization.accounts.map(({ id }) => id));
  const why = (finding: Finding): GoneFinding["why"] => {
    if (!controls.has(finding.control)) return "control removed";
    const { urn, account } = substitute(finding);
    const left = urn === null ? account === null || accounts.has(account) : urns.has(urn);
    return left ? "fixed" : "resource removed";
  };
  const both = [...is].flatMap(([of, finding]) => {
    const older = was.get(of);
    return older ? [{ older: substitute(older), finding }] : [];
  });
  return {
    new: [...is].filter(([of]) => !was.has(of)).map(([, finding]) => finding),
    worse: both.filter(isWorse).map(({ finding }) => finding),
    gone: [...was].filter(([of]) => !is.has(of)).map(([, finding]) => ({ ...finding, why: why(finding) })),
    still: both.filter((one) => !isWorse(one)).map(({ finding }) => finding),
  };
}

/** Whether it is a failure or undetermined may change; it stays the same finding. */
const key = ({ control, urn, account, region }: Finding): string =>
  urn === null ? `${control} ${account ?? ""}/${region ?? ""}` : `${control} ${urn}`;

const isWorse = ({ older, finding }: { readonly older: Finding; readonly finding: Finding }): boolean =>
  (finding.consequence === "fail" && older.consequence !== "fail") ||
  (finding.status === older.status && finding.messages.some((message) => !older.messages.includes(message)));
