import { statusOf } from "../model/verdicts";
import { iamGroupHasUsers } from "./iam-group-has-users";
import { unknown } from "../model/unknown";

test("memberships whose groups are not known leave it open", () => {
  const status = (groups: unknown) =>
    statusOf(iamGroupHasUsers, {
      name: "",
      resources: [
        { type: "aws:iam/group:Group", props: { name: "readers" } },
        { type: "aws:iam/userGroupMembership:UserGroupMembership", props: { user: "robot", groups } },
      ],
    });
  expect(status(unknown("later"))).toBe("undetermined");
  expect(status(["writers"])).toBe("fail");
});
