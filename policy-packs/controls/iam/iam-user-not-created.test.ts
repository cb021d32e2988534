import { iamUserNotCreated } from "./iam-user-not-created";
import { denies } from "../model/denies";

test("a path or a boundary makes no user acceptable", () => {
  expect(
    denies(iamUserNotCreated, {
      action: "iam:CreateUser",
      resource: "arn:{partition}:iam::{account}:user/service/mailer",
      context: { "iam:PermissionsBoundary": "arn:{partition}:iam::{account}:policy/palisade-boundary" },
    }),
  ).toBe(true);
});
