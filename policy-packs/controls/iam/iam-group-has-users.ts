import { isListed } from "../facts/listed";
import { joined, type Control } from "../model/control";
import { ref } from "../model/example";
import { some } from "../model/three-valued";

const group = "aws:iam/group:Group";

export const iamGroupHasUsers: Control = {
  id: "iam-group-has-users",
  title: "IAM groups have users",
  why: "A group that no one is in keeps rights ready for anyone who is put into it next.",
  remedy: "Add a GroupMembership or remove the group.",
  severity: "low",
  domain: "identity",
  planned: joined(group, (resource, graph) =>
    some(
      [
        () =>
          graph
            .referring(resource, "aws:iam/groupMembership:GroupMembership", "group")
            .some(({ props }) => !Array.isArray(props.users) || props.users.length > 0),
        () =>
          some(graph.ofType("aws:iam/userGroupMembership:UserGroupMembership"), (membership) =>
            isListed(resource, membership, "groups"),
          ),
      ],
      (has) => has(),
    )
      ? []
      : ["no membership puts a user into the group"],
  ),
  examples: {
    bad: [
      { name: "an empty group", resources: [{ type: group, props: { name: "readers" } }] },
      {
        name: "a membership of no one",
        resources: [
          { type: group, name: "readers", props: { name: "readers" } },
          { type: "aws:iam/groupMembership:GroupMembership", props: { group: ref("readers"), users: [] } },
        ],
      },
    ],
    good: [
      {
        name: "by the group",
        resources: [
          { type: group, name: "readers", props: { name: "readers" } },
          {
            type: "aws:iam/groupMembership:GroupMembership",
            props: { group: ref("readers"), users: ["robot"] },
          },
        ],
      },
      {
        name: "by the user, by name",
        resources: [
          { type: group, props: { name: "readers" } },
          {
            type: "aws:iam/userGroupMembership:UserGroupMembership",
            props: { user: "robot", groups: ["readers"] },
          },
        ],
      },
    ],
  },
};
