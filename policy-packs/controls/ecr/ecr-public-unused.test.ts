import { actionMatches } from "../../iam/match";
import { exampleEdge } from "../model/example-edge";
import { ecrPublicUnused } from "./ecr-public-unused";

const statement = ecrPublicUnused.denied?.[0]?.statement(exampleEdge);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["ecr-public:PutImage", true],
  ["ecr-public:GetAuthorizationToken", false],
  ["ecr-public:BatchDeleteImage", false],
  ["ecr:PutImage", false],
])("%s publishes: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});
