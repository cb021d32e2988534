import { componentResourcesVisible } from "./component-resources-visible";
import { statusOf } from "../model/verdicts";

test.each([
  ["beside resources that are seen", [{ opaque: false }, { opaque: true }], "fail"],
  ["of any package", [{ type: "eks:index:Cluster", opaque: true }], "fail"],
  ["nowhere", [{ opaque: false }], "pass"],
] as const)("a remote component %s", (name, given, expected) => {
  const resources = given.map((resource) => ({ type: "awsx:ec2:Vpc", props: {}, ...resource }));
  expect(statusOf(componentResourcesVisible, { name, resources })).toBe(expected);
});
