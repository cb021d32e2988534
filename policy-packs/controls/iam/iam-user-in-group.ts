import { isListed } from "../facts/listed";
import { joined, type Control } from "../model/control";
import { ref } from "../model/example";
import { some } from "../model/three-valued";

const user = "aws:iam/user:User";

export const iamUserInGroup: Control = {
  id: "iam-user-in-group",
  title: "IAM users are in a group",
  why: "Rights of single users are never reviewed; a group's are the same for all who do the same.",
  remedy: "Add a UserGroupMembership, or the user to a GroupMembership.",
  severity: "low",
  domain: "identity",
  planned: joined(user, (resource, graph) =>
    some(
      [
        () => graph.referring(resource, "aws:iam/userGroupMembership:UserGroupMembership", "user").length > 0,
        () =>
          some(graph.ofType("aws:iam/groupMembership:GroupMembership"), (membership) =>
            isListed(resource, membership, "users"),
          ),
      ],
      (isIn) => isIn(),
    )
      ? []
      : ["no membership puts the user into a group"],
  ),
  examples: {
    bad: [
      { name: "a user alone", resources: [{ type: user, props: { name: "robot" } }] },
      {
        name: "another user's group",
        resources: [
          { type: user, name: "robot", props: { name: "robot" } },
          { type: "aws:iam/groupMembership:GroupMembership", props: { group: "readers", users: ["other"] } },
        ],
      },
    ],
    good: [
      {
        name: "by the user",
        resources: [
          { type: user, name: "robot", props: { name: "robot" } },
          {
            type: "aws:iam/userGroupMembership:UserGroupMembership",
            props: { user: ref("robot"), groups: ["readers"] },
          },
        ],
      },
      {
        name: "by the group, by name",
        resources: [
          { type: user, props: { name: "robot" } },
          { type: "aws:iam/groupMembership:GroupMembership", props: { group: "readers", users: ["robot"] } },
        ],
      },
    ],
  },
};
