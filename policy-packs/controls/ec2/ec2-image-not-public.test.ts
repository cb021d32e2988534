import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { ec2ImageNotPublic } from "./ec2-image-not-public";

const statement = ec2ImageNotPublic.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["ec2:DisableImageBlockPublicAccess", true],
  ["ec2:EnableImageBlockPublicAccess", false],
  ["ec2:DisableImage", false],
  ["ec2:DisableImageDeprecation", false],
])("%s lifts the block: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});
