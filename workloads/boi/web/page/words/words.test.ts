import { filingStates } from "../../../domain/filing/filing-states";
import { rejectionOf } from "../../../services/filing/model/rejections";
import { fieldWords } from "./field-words";
import { problemWords } from "./problem-words";
import { isFilingState, isUnderWay, stateWords } from "./state-words";
import { ago, daysUntil, dueWords, moment, washingtonDay } from "./when";

test("every state of a filing has words, in the machine's order", () => {
  expect(Object.keys(stateWords)).toEqual([...filingStates]);
  expect(filingStates.filter(isUnderWay)).toEqual(["queued", "identified", "sending", "submitted"]);
  expect([isFilingState("accepted"), isFilingState("toString"), isFilingState(undefined)]).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([
  ["SBE01", /could not process/],
  ["content-unavailable", /erased/],
  ["process-id-taken", /process ids/],
  ["http-403", /“http-403”/],
  ["constructor", /“constructor”/],
  [undefined, /No reason/],
])("the problem %j reads %s", (code, words) => {
  expect(problemWords(code).what).toMatch(words);
});

test.each([
  ["/company/taxId", "company › tax id"],
  ["/owners/0/birthDate", "owners › 1 › birth date"],
  ["", "the whole report"],
  [rejectionOf("SBE04").pointer, "prior report"],
  ["/a~1b/c~0d", "a/b › c~d"],
])("the pointer %j reads %j", (pointer, words) => {
  expect(fieldWords(pointer)).toBe(words);
});

const noon = Date.parse("2026-11-25T12:00:00Z");

test.each([
  ["2026-11-25T11:59:30Z", "just now"],
  ["2026-11-25T11:58:30Z", "1 minute ago"],
  ["2026-11-25T09:00:00Z", "3 hours ago"],
  ["2026-11-23T12:00:00Z", "2 days ago"],
])("%s is %j", (iso, words) => {
  expect(ago(iso, noon)).toBe(words);
});

test.each([
  ["2026-11-25", 0, "today"],
  ["2026-11-26", 1, "in 1 day"],
  ["2026-12-25", 30, "in 30 days"],
  ["2026-11-20", -5, "5 days ago"],
  ["2026-11-01", -24, "24 days ago"],
])("what is due on %s is %i days off: %j", (day, days, words) => {
  expect([daysUntil(day, "2026-11-25"), dueWords(day, "2026-11-25")]).toEqual([days, words]);
});

test("days are counted by the calendar of Washington, moments are shown in UTC", () => {
  expect(washingtonDay(Date.parse("2026-11-25T04:59:00Z"))).toBe("2026-11-24");
  expect(washingtonDay(Date.parse("2026-11-25T05:00:00Z"))).toBe("2026-11-25");
  expect(moment("2026-11-25T14:03:22.123Z")).toBe("2026-11-25 14:03 UTC");
});
