import { resourceInDeclaredAccount } from "./resource-in-declared-account";
import { statusOf } from "../model/verdicts";

import { exampleGraph } from "../model/example";
import { exampleVerdict } from "../model/verdicts";
import { resourceGraph } from "../model/resource-graph";

const [good] = resourceInDeclaredAccount.examples.good;
const settings = good?.settings ?? {};
const type = "aws:guardduty/member:Member";

test.each([
  ["an account that a resource is about", type, { accountId: "999988887777" }, settings, "pass"],
  ["no organization", type, {}, {}, "undetermined"],
  ["no organization, and nothing of AWS", "random:index/randomId:RandomId", {}, {}, "pass"],
  ["an empty organization", type, {}, { accounts: {} }, "fail"],
  ["the provider itself", "pulumi:providers:aws", {}, { accounts: {} }, "pass"],
])("%s", (_, type, props, settings, expected) => {
  expect(statusOf(resourceInDeclaredAccount, { name: "", resources: [{ type, props }], settings })).toBe(
    expected,
  );
});

test("a provider that names no account", () => {
  const on = exampleGraph({ name: "", resources: [{ type, props: {} }], settings });
  const resources = on.resources.map((resource) => ({ ...resource, account: undefined }));
  expect(exampleVerdict(resourceInDeclaredAccount, resourceGraph(resources, on.settings)).status).toBe(
    "fail",
  );
});
