import { detectiveKeptRunning } from "./detective-kept-running";
import { denies } from "../model/denies";

test("an account cannot take itself out of the graph", () => {
  const action = "detective:DisassociateMembership";
  expect(denies(detectiveKeptRunning, { caller: "root", action })).toBe(true);
  expect(denies(detectiveKeptRunning, { caller: "break-glass", action })).toBe(false);
});
