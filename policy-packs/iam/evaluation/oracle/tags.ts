import { context, type Page, policy, role, user } from "./page";

const instance = "arn:aws:ec2:us-east-1:111122223333:instance/i-1";
const secret = "arn:aws:secretsmanager:us-east-1:111122223333:secret:s-AbCdEf";

export const accessTags: Page = {
  page: "IAM User Guide: Controlling access using tags",
  examples: [
    {
      example: "an instance is started only by the user whom its tag Owner names",
      policies: {
        identity: [
          policy(
            {
              Effect: "Allow",
              Action: ["ec2:StartInstances", "ec2:StopInstances"],
              Resource: "arn:aws:ec2:*:*:instance/*",
              Condition: { StringEquals: { "ec2:ResourceTag/Owner": "${aws:username}" } },
            },
            { Effect: "Allow", Action: "ec2:DescribeInstances", Resource: "*" },
          ),
        ],
        resource: null,
      },
      request: { caller: user("richard-roe"), action: "ec2:StartInstances", resource: instance },
      cases: [
        ["Owner=richard-roe", context({ "ec2:ResourceTag/Owner": "richard-roe" }), "allow"],
        ["owner=richard-roe", context({ "ec2:ResourceTag/owner": "richard-roe" }), "allow"],
        ["another owner", context({ "ec2:ResourceTag/Owner": "jane-doe" }), "deny"],
        ["no owner", {}, "deny"],
      ],
    },
    {
      example: "only the tag environment, and only with two values",
      policies: {
        identity: [
          policy({
            Effect: "Allow",
            Action: "ec2:CreateTags",
            Resource: "arn:aws:ec2:*:*:instance/*",
            Condition: {
              StringEquals: { "aws:RequestTag/environment": ["preprod", "production"] },
              "ForAllValues:StringEquals": { "aws:TagKeys": "environment" },
            },
          }),
        ],
        resource: null,
      },
      request: { action: "ec2:CreateTags", resource: instance },
      cases: [
        [
          "environment=production",
          context({ "aws:RequestTag/environment": "production", "aws:TagKeys": ["environment"] }),
          "allow",
        ],
        [
          "environment=test",
          context({ "aws:RequestTag/environment": "test", "aws:TagKeys": ["environment"] }),
          "deny",
        ],
        [
          "Environment=production",
          context({ "aws:RequestTag/Environment": "production", "aws:TagKeys": ["Environment"] }),
          "deny",
        ],
        [
          "with another tag",
          context({ "aws:RequestTag/environment": "production", "aws:TagKeys": ["environment", "team"] }),
          "deny",
        ],
      ],
    },
    {
      example: "a secret with the tags environment or cost-center only",
      policies: {
        identity: [
          policy({
            Effect: "Allow",
            Action: ["secretsmanager:CreateSecret", "secretsmanager:TagResource"],
            Resource: "*",
            Condition: { "ForAllValues:StringEquals": { "aws:TagKeys": ["environment", "cost-center"] } },
          }),
        ],
        resource: null,
      },
      request: { action: "secretsmanager:CreateSecret", resource: secret },
      cases: [
        ["both", context({ "aws:TagKeys": ["environment", "cost-center"] }), "allow"],
        ["one", context({ "aws:TagKeys": ["environment"] }), "allow"],
        ["a third", context({ "aws:TagKeys": ["environment", "team"] }), "deny"],
      ],
    },
  ],
};

const same = (prefix: string) => ({
  [`${prefix}/access-project`]: "${aws:PrincipalTag/access-project}",
  [`${prefix}/access-team`]: "${aws:PrincipalTag/access-team}",
  [`${prefix}/cost-center`]: "${aws:PrincipalTag/cost-center}",
});

const assume = policy({
  Sid: "TutorialAssumeRole",
  Effect: "Allow",
  Action: "sts:AssumeRole",
  Resource: "arn:aws:iam::123456789012:role/access-*",
  Condition: { StringEquals: same("iam:ResourceTag") },
});

const secrets = policy(
  {
    Sid: "AllActionsSecretsManagerSameProjectSameTeam",
    Effect: "Allow",
    Action: "secretsmanager:*",
    Resource: "*",
    Condition: {
      StringEquals: same("aws:ResourceTag"),
      "ForAllValues:StringEquals": {
        "aws:TagKeys": ["access-project", "access-team", "cost-center", "Name", "OwnedBy"],
      },
      StringEqualsIfExists: same("aws:RequestTag"),
    },
  },
  {
    Sid: "AllResourcesSecretsManagerNoTags",
    Effect: "Allow",
    Action: ["secretsmanager:GetRandomPassword", "secretsmanager:ListSecrets"],
    Resource: "*",
  },
  {
    Sid: "ReadSecretsManagerSameTeam",
    Effect: "Allow",
    Action: ["secretsmanager:Describe*", "secretsmanager:Get*", "secretsmanager:List*"],
    Resource: "*",
    Condition: { StringEquals: { "aws:ResourceTag/access-team": "${aws:PrincipalTag/access-team}" } },
  },
  {
    Sid: "DenyUntagSecretsManagerReservedTags",
    Effect: "Deny",
    Action: "secretsmanager:UntagResource",
    Resource: "*",
    Condition: { StringLike: { "aws:TagKeys": "access-*" } },
  },
  { Sid: "DenyPermissionsManagement", Effect: "Deny", Action: "secretsmanager:*Policy", Resource: "*" },
);

const pegasus = { "access-project": "peg", "access-team": "eng", "cost-center": "987654" };

const tagged = (prefix: string, tags: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(tags).map(([name, value]) => [`${prefix}/${name}`, value]));

const trust = policy({ Effect: "Allow", Principal: { AWS: "123456789012" }, Action: "sts:AssumeRole" });

export const abacTutorial: Page = {
  page: "IAM User Guide: Tutorial: Using tags for attribute-based access control in AWS",
  examples: [
    {
      example: "users assume roles whose tags match theirs",
      policies: { identity: [assume], resource: trust },
      request: {
        caller: { ...user("access-Arnav-peg-eng", "123456789012"), tags: pegasus },
        action: "sts:AssumeRole",
        resource: "arn:aws:iam::123456789012:role/access-peg-engineering",
      },
      cases: [
        ["the same project and team", context(tagged("iam:ResourceTag", pegasus)), "allow"],
        ["another team", context(tagged("iam:ResourceTag", { ...pegasus, "access-team": "qas" })), "deny"],
        ["a role without tags", {}, "deny"],
        [
          "a role of another name",
          {
            resource: "arn:aws:iam::123456789012:role/admin",
            ...context(tagged("iam:ResourceTag", pegasus)),
          },
          "deny",
        ],
      ],
    },
    {
      example: "secrets of the same project and team",
      policies: { identity: [secrets], resource: null },
      request: { caller: { ...role("access-peg-engineering"), tags: pegasus }, resource: secret },
      cases: [
        [
          "updates one of the own team and project",
          { action: "secretsmanager:UpdateSecret", ...context(tagged("aws:ResourceTag", pegasus)) },
          "allow",
        ],
        [
          "updates one of another project",
          {
            action: "secretsmanager:UpdateSecret",
            ...context(tagged("aws:ResourceTag", { ...pegasus, "access-project": "uni" })),
          },
          "deny",
        ],
        [
          "reads one of another project of the team",
          {
            action: "secretsmanager:DescribeSecret",
            ...context(tagged("aws:ResourceTag", { ...pegasus, "access-project": "uni" })),
          },
          "allow",
        ],
        [
          "reads one of another team",
          {
            action: "secretsmanager:DescribeSecret",
            ...context(tagged("aws:ResourceTag", { ...pegasus, "access-team": "qas" })),
          },
          "deny",
        ],
        [
          "lists, which carries no tags",
          { action: "secretsmanager:ListSecrets", resource: "*", namesNoResource: true },
          "allow",
        ],
        [
          "creates one with the own tags",
          {
            action: "secretsmanager:CreateSecret",
            ...context({
              ...tagged("aws:ResourceTag", pegasus),
              ...tagged("aws:RequestTag", pegasus),
              "aws:TagKeys": ["access-project", "access-team", "cost-center", "Name"],
            }),
          },
          "allow",
        ],
        [
          "creates one with a tag that is not listed",
          {
            action: "secretsmanager:CreateSecret",
            ...context({
              ...tagged("aws:ResourceTag", pegasus),
              "aws:TagKeys": ["access-project", "environment"],
            }),
          },
          "deny",
        ],
        [
          "creates one for another project",
          {
            action: "secretsmanager:CreateSecret",
            ...context({
              ...tagged("aws:ResourceTag", pegasus),
              "aws:RequestTag/access-project": "uni",
              "aws:TagKeys": ["access-project"],
            }),
          },
          "deny",
        ],
        [
          "removes a reserved tag",
          {
            action: "secretsmanager:UntagResource",
            ...context({ ...tagged("aws:ResourceTag", pegasus), "aws:TagKeys": ["access-team"] }),
          },
          "deny",
        ],
        [
          "removes another tag",
          {
            action: "secretsmanager:UntagResource",
            ...context({ ...tagged("aws:ResourceTag", pegasus), "aws:TagKeys": ["Name"] }),
          },
          "allow",
        ],
        [
          "changes a secret's policy",
          { action: "secretsmanager:PutResourcePolicy", ...context(tagged("aws:ResourceTag", pegasus)) },
          "deny",
        ],
      ],
    },
  ],
};
