import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf, anyOf, when } from "../requirements/combined";
import { inDocument } from "../requirements/documents";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isOneOf, isTrue } from "../requirements/scalars";

const document = "aws:ssm/document:Document";
const inJson = isOneOf("documentFormat", ["JSON"], { unset: "JSON" });
const recorded = anyOf(
  "inputs must name an encrypted bucket or log group",
  allOf(isSet("inputs.s3BucketName"), isTrue("inputs.s3EncryptionEnabled", { unset: true })),
  allOf(
    isSet("inputs.cloudWatchLogGroupName"),
    isTrue("inputs.cloudWatchEncryptionEnabled", { unset: true }),
  ),
);
const inputs = { s3BucketName: "records", s3EncryptionEnabled: true, kmsKeyId: "1234" };
const content = (given: object): string =>
  JSON.stringify({ schemaVersion: "1.0", sessionType: "Standard_Stream", inputs: given });

export const ssmSessionDocumentRecorded: Control = {
  id: "ssm-session-document-recorded",
  title: "Session documents record encrypted sessions",
  why: "A session on an instance that left no record is one that no one can look into.",
  remedy: "Set kmsKeyId, and a bucket or a log group with its encryption, in the inputs of the document.",
  severity: "medium",
  domain: "logging",
  // Systems Manager encrypts the record unless that is switched off (2026).
  planned: requires({
    [document]: when(
      allOf(isOneOf("documentType", ["Session"]), inJson),
      inDocument("content", allOf(isSet("inputs.kmsKeyId"), recorded)),
    ),
  }),
  examples: examplesOf(document, {
    bad: {
      "no record": { documentType: "Session", content: content({ kmsKeyId: "1234" }) },
      "in clear, as text": {
        documentType: "Session",
        content: content({ ...inputs, s3EncryptionEnabled: "false" }),
      },
      "no key": { documentType: "Session", content: content({ ...inputs, kmsKeyId: "" }) },
    },
    good: {
      bucket: { documentType: "Session", content: content(inputs) },
      "log group": {
        documentType: "Session",
        documentFormat: "JSON",
        content: content({
          cloudWatchLogGroupName: "sessions",
          cloudWatchEncryptionEnabled: true,
          kmsKeyId: "1234",
        }),
      },
      "another document": { documentType: "Command", content: "{}" },
    },
  }),
};
