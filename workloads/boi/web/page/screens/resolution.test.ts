import { resolutionOf } from "./resolution";

test.each([
  [
    { action: "retry", boirId: "" },
    { action: "retry", reason: "because" },
  ],
  [
    { action: "abandon", boirId: "12345" },
    { action: "abandon", reason: "because" },
  ],
  [
    { action: "accepted", boirId: "12345" },
    { action: "accepted", reason: "because", boirId: "12345" },
  ],
])("the fields %j come to %j", (fields, expected) => {
  expect(resolutionOf({ ...fields, reason: "because" })).toEqual(expected);
});
