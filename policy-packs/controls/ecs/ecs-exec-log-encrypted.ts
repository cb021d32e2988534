import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf, anyOf, when } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const cluster = "aws:ecs/cluster:Cluster";

const exec = "configuration.executeCommandConfiguration";
const log = `${exec}.logConfiguration`;

export const ecsExecLogEncrypted: Control = {
  id: "ecs-exec-log-encrypted",
  title: "Shell sessions of ECS Exec are encrypted, and their log too",
  why: "A session shows what the container holds: data, environment, credentials.",
  remedy:
    "Set kmsKeyId in executeCommandConfiguration, and cloudWatchEncryptionEnabled or s3BucketEncryptionEnabled for its log.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({
    [cluster]: when(
      isSet(exec),
      allOf(
        isSet(`${exec}.kmsKeyId`),
        when(
          isSet(log),
          anyOf(
            `${log} must encrypt the log`,
            isTrue(`${log}.cloudWatchEncryptionEnabled`),
            isTrue(`${log}.s3BucketEncryptionEnabled`),
          ),
        ),
      ),
    ),
  }),
  examples: examplesOf(cluster, {
    bad: {
      "no key": { configuration: { executeCommandConfiguration: { logging: "DEFAULT" } } },
      "a log in clear, in a list of one": {
        configuration: [
          {
            executeCommandConfiguration: {
              kmsKeyId: "key",
              logging: "OVERRIDE",
              logConfiguration: { cloudWatchLogGroupName: "exec", cloudWatchEncryptionEnabled: "false" },
            },
          },
        ],
      },
    },
    good: {
      "no such configuration": { name: "app" },
      "both encrypted": {
        configuration: {
          executeCommandConfiguration: {
            kmsKeyId: "key",
            logging: "OVERRIDE",
            logConfiguration: { cloudWatchEncryptionEnabled: true, cloudWatchLogGroupName: "exec" },
          },
        },
      },
      "a bucket": {
        configuration: {
          executeCommandConfiguration: {
            kmsKeyId: "key",
            logging: "OVERRIDE",
            logConfiguration: { s3BucketName: "exec", s3BucketEncryptionEnabled: "true" },
          },
        },
      },
    },
  }),
};
