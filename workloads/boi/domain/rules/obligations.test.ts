import fc from "fast-check";
import { dayOf, daysAfter, endOfDay } from "./calendar";
import { obligation, overdue, type CompanyEvent } from "./obligations";

const registered = (on: string, noticeOn?: string): CompanyEvent => ({
  kind: "registered",
  on,
  foreign: true,
  ...(noticeOn !== undefined && { noticeOn }),
});

test.each<[string, CompanyEvent, string, string, string]>([
  ["registered long before", registered("2019-02-03"), "initial-report", "2025-04-25", "90 FR 13688"],
  [
    "registered the day before the interim rule",
    registered("2025-03-25"),
    "initial-report",
    "2025-04-25",
    "90 FR 13688",
  ],
  ["registered on its day", registered("2025-03-26"), "initial-report", "2025-04-25", "90 FR 13688"],
  ["registered the day after", registered("2025-03-27"), "initial-report", "2025-04-26", "90 FR 13688"],
  ["noticed later", registered("2026-09-01", "2026-09-10"), "initial-report", "2026-10-10", "90 FR 13688"],
  [
    "noticed the same day",
    registered("2026-09-10", "2026-09-10"),
    "initial-report",
    "2026-10-10",
    "90 FR 13688",
  ],
  [
    "a notice before the effect counts from the effect",
    registered("2026-09-10", "2026-09-01"),
    "initial-report",
    "2026-10-10",
    "90 FR 13688",
  ],
  ["over the year's end", registered("2026-12-15"), "initial-report", "2027-01-14", "90 FR 13688"],
  ["over a leap day", registered("2028-02-10"), "initial-report", "2028-03-11", "90 FR 13688"],
  ["over no leap day", registered("2027-02-10"), "initial-report", "2027-03-12", "90 FR 13688"],
  ["on a leap day", registered("2028-02-29"), "initial-report", "2028-03-30", "90 FR 13688"],
  ["over the change to summer time", registered("2026-03-01"), "initial-report", "2026-03-31", "90 FR 13688"],
  ["over the change to winter time", registered("2026-10-20"), "initial-report", "2026-11-19", "90 FR 13688"],
  ["a change", { kind: "changed", on: "2026-11-01" }, "updated-report", "2026-12-01", "FAQ H.1"],
  [
    "a change on new year's eve",
    { kind: "changed", on: "2026-12-31" },
    "updated-report",
    "2027-01-30",
    "FAQ H.1",
  ],
  [
    "a change on 31 January",
    { kind: "changed", on: "2027-01-31" },
    "updated-report",
    "2027-03-02",
    "FAQ H.1",
  ],
  ["an error known", { kind: "error-known", on: "2026-11-01" }, "corrected-report", "2026-12-01", "FAQ I.1"],
  [
    "an error known before a leap day",
    { kind: "error-known", on: "2028-02-01" },
    "corrected-report",
    "2028-03-02",
    "FAQ I.1",
  ],
  [
    "exempt from now on",
    { kind: "became-exempt", on: "2026-11-01" },
    "newly-exempt-report",
    "2026-12-01",
    "FAQ J.1",
  ],
  [
    "no longer exempt, after a newly exempt report",
    { kind: "lost-exemption", on: "2026-11-01", reportedExempt: true },
    "updated-report",
    "2026-12-01",
    "FAQ H.6",
  ],
  [
    "no longer exempt, never reported",
    { kind: "lost-exemption", on: "2026-11-01", reportedExempt: false },
    "initial-report",
    "2026-12-01",
    "31 CFR 1010.380(a)(1)(iv)",
  ],
  [
    "in New York before 2026",
    { kind: "authorised-in-new-york", on: "2025-12-31", exempt: false },
    "new-york-initial-report",
    "2026-12-31",
    "NY LLCTA",
  ],
  [
    "in New York long before",
    { kind: "authorised-in-new-york", on: "2011-01-01", exempt: false },
    "new-york-initial-report",
    "2026-12-31",
    "NY LLCTA",
  ],
  [
    "in New York from the first day",
    { kind: "authorised-in-new-york", on: "2026-01-01", exempt: false },
    "new-york-initial-report",
    "2026-01-31",
    "NY LLCTA",
  ],
  [
    "in New York later",
    { kind: "authorised-in-new-york", on: "2026-12-15", exempt: false },
    "new-york-initial-report",
    "2027-01-14",
    "NY LLCTA",
  ],
  [
    "exempt in New York",
    { kind: "authorised-in-new-york", on: "2026-03-01", exempt: true },
    "new-york-attestation",
    "2026-03-31",
    "NY LLCTA",
  ],
  [
    "exempt in New York before 2026",
    { kind: "authorised-in-new-york", on: "2020-03-01", exempt: true },
    "new-york-attestation",
    "2026-12-31",
    "NY LLCTA",
  ],
  [
    "a year in New York",
    { kind: "new-york-year", on: "2026-03-01" },
    "new-york-annual-statement",
    "2027-03-01",
    "NY LLCTA",
  ],
  [
    "a year in New York from a leap day",
    { kind: "new-york-year", on: "2028-02-29" },
    "new-york-annual-statement",
    "2029-02-28",
    "NY LLCTA",
  ],
])("%s", (_, event, kind, dueOn) => {
  expect(obligation(event)).toMatchObject({ kind, dueOn, triggeredOn: event.on });
});

test("a domestic registration brings no obligation (31 CFR 1010.380(c)(2)(xxiv))", () => {
  expect(obligation({ kind: "registered", on: "2026-10-01", foreign: false })).toBeUndefined();
});

const due = obligation({ kind: "changed", on: "2026-10-26" });
test.each([
  ["the day before", "2026-11-24T12:00:00Z", false],
  ["the last second of the day in Washington (winter time)", "2026-11-26T04:59:59Z", false],
  ["midnight in Washington", "2026-11-26T05:00:00Z", true],
  ["already midnight in London", "2026-11-26T00:00:00Z", false],
  ["the day after", "2026-11-26T12:00:00Z", true],
])("what is due on 2026-11-25 is at %s overdue or not", (_, at, late) => {
  expect(due?.dueOn).toBe("2026-11-25");
  expect(due && overdue(due, new Date(at))).toBe(late);
});

test.each([
  ["2026-07-01", "2026-07-02T04:00:00Z"],
  ["2026-01-01", "2026-01-02T05:00:00Z"],
  ["2026-03-07", "2026-03-08T05:00:00Z"],
  ["2026-03-08", "2026-03-09T04:00:00Z"],
  ["2026-11-01", "2026-11-02T05:00:00Z"],
])("the day %s ends at %s", (day, instant) => {
  expect(endOfDay(day).toString()).toBe(instant);
});

test.each([
  ["2026-11-26T04:59:59Z", "2026-11-25"],
  ["2026-11-26T05:00:00Z", "2026-11-26"],
])("%s falls on %s", (instant, day) => {
  expect(dayOf(new Date(instant))).toBe(day);
});

test("a later event is never due earlier, and 30 days are 30 days", () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => daysAfter("1980-01-01", days));
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [first, second] = [one, other].sort() as [string, string];
      for (const kind of ["changed", "error-known", "became-exempt"] as const) {
        const [early, late] = [obligation({ kind, on: first }), obligation({ kind, on: second })];
        expect((early?.dueOn ?? "") <= (late?.dueOn ?? "")).toBe(true);
        expect(Date.parse(early?.dueOn ?? "") - Date.parse(first)).toBe(30 * 86_400_000);
      }
      const [early, late] = [obligation(registered(first)), obligation(registered(second))];
      expect((early?.dueOn ?? "") <= (late?.dueOn ?? "")).toBe(true);
    }),
  );
});
