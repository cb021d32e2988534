import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf, anyOf } from "../requirements/combined";
import { isOwnKey } from "../requirements/keys";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const stream = "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream";

export const firehoseEncryptedWithOwnKey: Control = {
  id: "firehose-encrypted-with-own-key",
  title: "Firehose streams are encrypted with a KMS key of one's own",
  why: "A key that AWS owns neither shows nor stops a use.",
  remedy: 'Set keyType: "CUSTOMER_MANAGED_CMK" and keyArn.',
  severity: "low",
  domain: "data-protection",
  // The provider takes AWS_OWNED_CMK for what is left out (2026).
  planned: requires({
    [stream]: anyOf(
      'serverSideEncryption.keyType must be "CUSTOMER_MANAGED_CMK", with a keyArn',
      allOf(
        isOneOf("serverSideEncryption.keyType", ["CUSTOMER_MANAGED_CMK"]),
        isOwnKey("serverSideEncryption.keyArn"),
      ),
      isSet("kinesisSourceConfiguration"),
      isSet("mskSourceConfiguration"),
    ),
  }),
  examples: examplesOf(stream, {
    bad: {
      "AWS's": { serverSideEncryption: { enabled: true } },
      "no key, in a list of one": {
        serverSideEncryption: [{ enabled: true, keyType: "CUSTOMER_MANAGED_CMK" }],
      },
    },
    good: {
      "a key": {
        serverSideEncryption: {
          enabled: true,
          keyType: "CUSTOMER_MANAGED_CMK",
          keyArn: "arn:aws:kms:us-east-1:111122223333:key/1",
        },
      },
      "from a Kinesis stream": { kinesisSourceConfiguration: { kinesisStreamArn: "stream" } },
    },
  }),
};
