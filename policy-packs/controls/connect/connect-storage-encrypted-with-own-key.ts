import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf, when } from "../requirements/combined";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const storage = "aws:connect/instanceStorageConfig:InstanceStorageConfig";

export const connectStorageEncryptedWithOwnKey: Control = {
  id: "connect-storage-encrypted-with-own-key",
  title: "Recordings of contact centres are encrypted with a KMS key of one's own",
  why: "A recording is a person's voice and what they said of themselves.",
  remedy: 'Set encryptionConfig: { encryptionType: "KMS", keyId }.',
  severity: "medium",
  domain: "data-protection",
  planned: requires({
    [storage]: allOf(
      when(
        isOneOf("storageConfig.storageType", ["S3"]),
        isOwnKey("storageConfig.s3Config.encryptionConfig.keyId"),
      ),
      when(
        isOneOf("storageConfig.storageType", ["KINESIS_VIDEO_STREAM"]),
        isOwnKey("storageConfig.kinesisVideoStreamConfig.encryptionConfig.keyId"),
      ),
    ),
  }),
  examples: examplesOf(storage, {
    bad: {
      "a bucket": {
        resourceType: "CALL_RECORDINGS",
        storageConfig: { storageType: "S3", s3Config: { bucketName: "calls", bucketPrefix: "a" } },
      },
      "video, AWS's key in lists of one": {
        storageConfig: [
          {
            storageType: "KINESIS_VIDEO_STREAM",
            kinesisVideoStreamConfig: [
              {
                encryptionConfig: [
                  {
                    encryptionType: "KMS",
                    keyId: "arn:aws:kms:us-east-1:111122223333:alias/aws/kinesisvideo",
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    good: {
      "a bucket": {
        storageConfig: {
          storageType: "S3",
          s3Config: {
            bucketName: "calls",
            encryptionConfig: { encryptionType: "KMS", keyId: "arn:aws:kms:us-east-1:111122223333:key/1" },
          },
        },
      },
      "a stream, which has its own": {
        resourceType: "AGENT_EVENTS",
        storageConfig: { storageType: "KINESIS_STREAM", kinesisStreamConfig: { streamArn: "stream" } },
      },
    },
  }),
};
