import { domesticPlaces } from "../../rules";
import { filledState, listedAsUs, isDomestic, registrationStates, states } from "./places";

test.each(["toString", "constructor", "__proto__", "hasOwnProperty"])("no country is called %s", (name) => {
  expect(states[name]).toBeUndefined();
});

describe.each(["MH", "FM", "PW"])("%s, a country in free association,", (country) => {
  test("is foreign, and no company registers there", () => {
    expect(isDomestic(country)).toBe(false);
    expect(registrationStates.has(country)).toBe(false);
  });
  test("has the addresses of a territory in FinCEN's form", () => {
    expect(listedAsUs(country)).toBe(true);
    expect(filledState({ country })).toBe(country);
  });
});

test.each(domesticPlaces)("%s is domestic to a report as it is to the rule", (country) => {
  expect(isDomestic(country)).toBe(true);
});
