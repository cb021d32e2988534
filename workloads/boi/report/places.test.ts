import { states } from "./places";

test.each(["toString", "constructor", "__proto__", "hasOwnProperty"])("no country is called %s", (name) => {
  expect(states[name]).toBeUndefined();
});
