import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const type = "aws:ssm/parameter:Parameter";

export const ssmParameterEncryptedWithCustomerKey: Control = {
  id: "ssm-parameter-encrypted-with-customer-key",
  title: "Secure parameters are encrypted with a key of your own",
  why: "AWS's key for parameters serves everyone in the account who may read the parameter; its policy cannot be changed.",
  remedy: "Set keyId to a key of your own.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({ [type]: when(isOneOf("type", ["SecureString"]), isOwnKey("keyId")) }),
  examples: examplesOf(type, {
    bad: {
      "AWS's key": { type: "SecureString", value: "x" },
      "AWS's key, by its alias": { type: "SecureString", value: "x", keyId: "alias/aws/ssm" },
    },
    good: {
      "own key": { type: "SecureString", value: "x", keyId: "alias/parameters" },
      "not secret": { type: "String", value: "eu-west-1" },
    },
  }),
};
