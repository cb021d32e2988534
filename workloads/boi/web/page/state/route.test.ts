import { addressOf, routeOf } from "./route";

const id = "0190b3a2-7c1e-7cc3-9a4e-000000000001";

test.each([
  ["", { screen: "overview" }],
  ["#/", { screen: "overview" }],
  [addressOf.overview, { screen: "overview" }],
  [addressOf.filings(), { screen: "filings" }],
  [addressOf.filings("dead-lettered"), { screen: "filings", state: "dead-lettered" }],
  ["#/filings?state=<b>", { screen: "filings" }],
  [addressOf.filing(id), { screen: "filing", id }],
  [addressOf.company(id), { screen: "company", id }],
  [addressOf.companies, { screen: "companies" }],
  [addressOf.deadLetters, { screen: "dead-letters" }],
  ["#/filings/../companies", { screen: "unknown" }],
  ["#/filings/17", { screen: "unknown" }],
  [`#/people/${id}`, { screen: "unknown" }],
  [`#/filings/${id}/more`, { screen: "unknown" }],
  ["#/nothing", { screen: "unknown" }],
])("the fragment %j shows %j", (fragment, expected) => {
  expect(routeOf(fragment)).toEqual(expected);
});
