import { each, type Control } from "./model/control";

const type = "aws:iam/accessKey:AccessKey";

export const iamUserWithoutAccessKeys: Control = {
  id: "iam-user-without-access-keys",
  title: "No IAM user has an access key",
  why: "A long-lived key works from anywhere until somebody notices, and its secret lies in the Pulumi state.",
  remedy: "Delete the AccessKey; use a role, assumed through OIDC or Identity Center.",
  severity: "high",
  satisfies: ["FSBP IAM.3", "CIS AWS 3.0/1.14", "NIST 800-53 r5/IA-5", "SOC 2/CC6.1"],
  planned: each(type, ({ props }) =>
    props.status === "Inactive" ? [] : ["an access key must not be planned, unless its status is Inactive"],
  ),
  examples: {
    bad: [
      { name: "a key", resources: [{ type, props: { user: "robot" } }] },
      { name: "an active key", resources: [{ type, props: { user: "robot", status: "Active" } }] },
    ],
    good: [
      { name: "a key on its way out", resources: [{ type, props: { user: "robot", status: "Inactive" } }] },
    ],
  },
};
