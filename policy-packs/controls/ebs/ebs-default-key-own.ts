import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const defaultKey = "aws:ebs/defaultKmsKey:DefaultKmsKey";

export const ebsDefaultKeyOwn: Control = {
  id: "ebs-default-key-own",
  title: "Volumes are encrypted with a key of your own by default",
  why: "AWS's key can be neither withdrawn nor shared: no one decides who reads the volumes that name no key.",
  remedy: "Set keyArn to a KMS key of your own.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [defaultKey]: isOwnKey("keyArn") }),
  examples: examplesOf(defaultKey, {
    bad: { "AWS's key": { keyArn: "alias/aws/ebs" }, "no key": {} },
    good: {
      "a key of one's own": {
        keyArn: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
      },
      "by its alias": { keyArn: "arn:aws:kms:us-east-1:111122223333:alias/volumes" },
    },
  }),
};
