import { isUnknown } from "../../policy-packs/controls/model/unknown";
import type { Difference } from "./parity";

/** Differences as a table for people: those by design counted by kind, those that nothing explains one by one. */
export function parityTable(found: readonly Difference[]): string {
  const byReason = new Map<string, Difference[]>();
  for (const one of found) {
    const key = one.reason ?? "UNEXPLAINED";
    byReason.set(key, [...(byReason.get(key) ?? []), one]);
  }
  const rows = [...byReason].map(([reason, all]) => {
    const aspects = [...new Set(all.map(({ aspect }) => aspect.split(".").slice(0, 2).join(".")))].sort();
    const shown =
      aspects.length > 6 ? [...aspects.slice(0, 6), `and ${String(aspects.length - 6)} more`] : aspects;
    return `${String(all.length).padStart(6)}  ${reason.padEnd(22)}  ${shown.join(", ")}`;
  });
  const details = (byReason.get("UNEXPLAINED") ?? []).map(
    ({ urn, aspect, hermetic, real }) =>
      `${urn}\n    ${aspect}: hermetic ${shownValue(hermetic)}, real ${shownValue(real)}`,
  );
  return [...rows, ...details].join("\n");
}

function shownValue(value: unknown): string {
  if (isUnknown(value)) return `unknown (${value.because})`;
  const text = (JSON.stringify(value) as string | undefined) ?? "nothing";
  return text.length > 200 ? `${text.slice(0, 200)} ...` : text;
}
