import { statusOf } from "../model/verdicts";
import { iamUserInGroup } from "./iam-user-in-group";
import { unknown } from "../model/unknown";

const status = (users: unknown) =>
  statusOf(iamUserInGroup, {
    name: "",
    resources: [
      { type: "aws:iam/user:User", props: { name: "robot" } },
      { type: "aws:iam/groupMembership:GroupMembership", props: { group: "readers", users } },
    ],
  });

test("a membership that is not known may be the user's", () => {
  expect(status(unknown("later"))).toBe("undetermined");
  expect(status([unknown("later")])).toBe("undetermined");
  expect(status([unknown("later"), "robot"])).toBe("pass");
  expect(status([])).toBe("fail");
});
