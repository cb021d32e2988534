import { unfitReport } from "./unfit-report";

test.each([
  ["initial", { fits: ["reporting-company", "undetermined", undefined], not: ["exempt", "not-covered"] }],
  ["update", { fits: ["reporting-company", "undetermined", undefined], not: ["exempt", "not-covered"] }],
  [
    "newly-exempt",
    { fits: ["exempt", "not-covered", "undetermined", undefined], not: ["reporting-company"] },
  ],
  [
    "correction",
    { fits: ["reporting-company", "exempt", "not-covered", "undetermined", undefined], not: [] },
  ],
] as const)("a report of the kind %s is for some companies and not for others", (kind, { fits, not }) => {
  for (const outcome of fits) expect([outcome, unfitReport(kind, outcome)]).toEqual([outcome, undefined]);
  for (const outcome of not)
    expect([outcome, typeof unfitReport(kind, outcome)]).toEqual([outcome, "string"]);
});
