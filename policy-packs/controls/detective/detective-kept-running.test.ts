import { detectiveKeptRunning } from "./detective-kept-running";
import { refuses } from "../model/refuses";

test("an account cannot take itself out of the graph", () => {
  const action = "detective:DisassociateMembership";
  expect(refuses(detectiveKeptRunning, { caller: "root", action })).toBe(true);
  expect(refuses(detectiveKeptRunning, { caller: "break-glass", action })).toBe(false);
});
