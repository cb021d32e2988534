import { ownerReportable, type PersonFacts, type Reportability } from "./reportable";

const clause = "31 CFR 1010.380(b)(2)(iii)";
const notReported = (because: string): Reportability => ({ as: "nobody", because, clause, missing: [] });

/** Neither an applicant nor an entity through which somebody owns is reported of a foreign pooled investment vehicle. */
export const besidesPooledVehicle = notReported(
  "a foreign pooled investment vehicle reports one individual only",
);

/**
 * Who is reported of a foreign pooled investment vehicle: of those who have substantial control and are no U.S. persons the
 * one with the greatest authority over its strategic management, whatever the others own; no one when there is none.
 */
export function pooledVehicleReportable(
  people: readonly PersonFacts[],
  on: string,
): readonly Reportability[] {
  const controlling = people.map((person) => ({
    hasGreatest: person.greatestAuthority === true,
    found:
      person.substantialControl === false
        ? notReported("has no substantial control of the foreign pooled investment vehicle")
        : ownerReportable({ ...person, ownershipPercent: 0 }, on),
  }));
  const candidates = controlling.filter(({ found }) => found.as !== "nobody");
  const greatest = candidates.filter(({ hasGreatest }) => hasGreatest);
  return controlling.map(({ hasGreatest, found }) => {
    if (found.as === "nobody" || candidates.length === 1) return found;
    if (greatest.length === 1)
      return hasGreatest
        ? found
        : notReported("another has the greatest authority over its strategic management");
    const missing = [...found.missing, "greatestAuthority" as const];
    return { as: "undetermined", because: `it is not known: ${missing.join(", ")}`, clause, missing };
  });
}
