import { defaultRoles } from "../model/default-roles";
import { exampleEdge } from "../model/example-edge";
import { exceptBy, exceptStewards } from "./exempt";

test("the same duties in any order are the same condition", () => {
  expect(exceptBy(exampleEdge, "break-glass", "deployment")).toEqual(exceptStewards(exampleEdge));
  expect(exceptStewards(exampleEdge)).toEqual({
    ArnNotLike: {
      "aws:PrincipalArn": [...defaultRoles.deployment, ...defaultRoles["break-glass"]],
    },
  });
});

test("a duty that nobody has exempts nobody, and leaves no empty list", () => {
  const edge = { ...exampleEdge, roles: { ...defaultRoles, vending: [] } };
  expect(exceptBy(edge, "vending")).toEqual({});
});
