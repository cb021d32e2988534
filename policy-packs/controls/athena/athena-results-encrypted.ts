import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf, isTrue } from "../requirements/scalars";

const workgroup = "aws:athena/workgroup:Workgroup";
const database = "aws:athena/database:Database";

export const athenaResultsEncrypted: Control = {
  id: "athena-results-encrypted",
  title: "Athena encrypts the results of queries",
  why: "A result is a copy of the data that was asked for, in a bucket that is seldom looked at.",
  remedy: 'Set encryptionConfiguration with encryptionOption: "SSE_KMS" and a key.',
  severity: "high",
  domain: "data-protection",
  planned: decided(
    requires({
      [workgroup]: anyOf(
        "configuration.resultConfiguration.encryptionConfiguration.encryptionOption must be set",
        isOneOf("configuration.resultConfiguration.encryptionConfiguration.encryptionOption", [
          "SSE_KMS",
          "SSE_S3",
          "CSE_KMS",
        ]),
        isTrue("configuration.managedQueryResultsConfiguration.enabled"),
      ),
      [database]: isOneOf("encryptionConfiguration.encryptionOption", ["SSE_KMS", "SSE_S3", "CSE_KMS"]),
    }),
  ),
  examples: examplesOf(workgroup, {
    bad: {
      "left out": { name: "analysts" },
      "a place without encryption, in lists of one": {
        configuration: [{ resultConfiguration: [{ outputLocation: "s3://results/" }] }],
      },
      "a database": [{ type: database, props: { bucket: "results" } }],
    },
    good: {
      "a key": {
        configuration: {
          resultConfiguration: { encryptionConfiguration: { encryptionOption: "SSE_KMS", kmsKeyArn: "key" } },
        },
      },
      "results that AWS keeps, which are encrypted": {
        configuration: { managedQueryResultsConfiguration: { enabled: true } },
      },
      "a database": [{ type: database, props: { encryptionConfiguration: { encryptionOption: "SSE_S3" } } }],
      "a database with a key of the client": [
        { type: database, props: { encryptionConfiguration: { encryptionOption: "CSE_KMS" } } },
      ],
      "a database with a KMS key": [
        { type: database, props: { encryptionConfiguration: { encryptionOption: "SSE_KMS" } } },
      ],
      "a key of the client": {
        configuration: { resultConfiguration: { encryptionConfiguration: { encryptionOption: "CSE_KMS" } } },
      },
      "a key of S3": {
        configuration: { resultConfiguration: { encryptionConfiguration: { encryptionOption: "SSE_S3" } } },
      },
    },
  }),
};
