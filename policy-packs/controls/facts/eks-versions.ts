/** The day that the table is judged by: a verdict must not change overnight without a change of this file. */
export const eksVersionsAsOf = "2026-11-23";

/**
 * When standard support of a Kubernetes version on EKS ends. Source: Amazon EKS user guide, "Understand the Kubernetes
 * version lifecycle on EKS". Versions before the first are long out of it, later ones are in it.
 */
const standardSupportEnds: readonly (readonly [minor: number, day: string])[] = [
  [28, "2024-11-26"],
  [29, "2025-03-23"],
  [30, "2025-07-23"],
  [31, "2025-11-26"],
  [32, "2026-03-23"],
  [33, "2026-07-29"],
  [34, "2026-12-02"],
  [35, "2027-03-27"],
];

/** Whether a version such as "1.35" is in standard support; text that is no version is not. */
export function isSupportedEksVersion(version: string): boolean {
  const [, digits] = /^1\.(\d{1,3})$/.exec(version) ?? [];
  if (digits === undefined) return false;
  const minor = Number(digits);
  const first = standardSupportEnds[0]?.[0] ?? 0;
  const ends = standardSupportEnds.find(([listed]) => listed === minor)?.[1];
  return minor >= first && (ends === undefined || ends > eksVersionsAsOf);
}
