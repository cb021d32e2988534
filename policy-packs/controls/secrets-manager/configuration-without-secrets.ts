import { plainTexts } from "../facts/plain-texts";
import { each, type Control } from "../model/control";

const instance = "aws:ec2/instance:Instance";
const task = "aws:ecs/taskDefinition:TaskDefinition";
const project = "aws:codebuild/project:Project";
const parameter = "aws:ssm/parameter:Parameter";

const taskWith = (environment: readonly object[]) => ({
  type: task,
  props: { containerDefinitions: JSON.stringify([{ name: "app", image: "app", environment }]) },
});
const projectWith = (...environmentVariables: readonly object[]) => ({
  type: project,
  props: { environment: { environmentVariables } },
});

export const configurationWithoutSecrets: Control = {
  id: "configuration-without-secrets",
  title: "User data, container environments, build settings and parameters hold no secrets",
  why: "Everyone who may describe the resource reads them, in the console, in API answers, in the state and in its history.",
  remedy:
    "Put the value into Secrets Manager or a SecureString and refer to it: secrets in a task definition, type SECRETS_MANAGER in CodeBuild, a call in a script.",
  severity: "high",
  domain: "data-protection",
  planned: each(Object.keys(plainTexts), ({ type, props }) => plainTexts[type]?.(props) ?? []),
  examples: {
    bad: [
      {
        name: "an access key in user data",
        resources: [
          {
            type: instance,
            props: { userData: "#!/bin/sh\nexport AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE\n" },
          },
        ],
      },
      {
        name: "a password in a launch template's user data, which is in base64",
        resources: [
          {
            type: "aws:ec2/launchTemplate:LaunchTemplate",
            props: { userData: Buffer.from("#!/bin/sh\nDB_PASSWORD=example-only\n").toString("base64") },
          },
        ],
      },
      {
        name: "a password in a container's environment",
        resources: [taskWith([{ name: "DB_PASSWORD", value: "example-only" }])],
      },
      {
        name: "a token in a build",
        resources: [projectWith({ name: "NPM_TOKEN", value: "example-only" })],
      },
      {
        name: "a password as a plain parameter",
        resources: [
          { type: parameter, props: { name: "/app/db/password", type: "String", value: "example-only" } },
        ],
      },
    ],
    good: [
      {
        name: "user data that fetches its secret",
        resources: [
          {
            type: instance,
            props: {
              userData:
                "#!/bin/sh\nDB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id db --query SecretString)\n",
            },
          },
        ],
      },
      {
        name: "a container that knows where the secret is",
        resources: [
          taskWith([
            {
              name: "DB_SECRET_ARN",
              value: "arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf",
            },
            { name: "LOG_LEVEL", value: "info" },
          ]),
        ],
      },
      {
        name: "a build that reads its token",
        resources: [projectWith({ name: "NPM_TOKEN", type: "SECRETS_MANAGER", value: "npm:token" })],
      },
      {
        name: "an encrypted parameter, and one that is no secret",
        resources: [
          {
            type: parameter,
            props: { name: "/app/db/password", type: "SecureString", value: "example-only" },
          },
          { type: parameter, props: { name: "/app/db/host", type: "String", value: "db.internal" } },
        ],
      },
    ],
  },
};
