import { isInRegion } from "./other-resources";
import { isSet } from "./presence";
import { isTrue } from "./scalars";

/** The account encrypts every new volume and every copy of a snapshot in the resource's Region. */
export const isEncryptedByDefault = isInRegion(
  "aws:ebs/encryptionByDefault:EncryptionByDefault",
  isTrue("enabled", { unset: true }),
  "aws.ebs.EncryptionByDefault is not planned in the account and Region",
);

/** The account names a key for the volumes in the resource's Region that name none. */
export const hasDefaultKey = isInRegion(
  "aws:ebs/defaultKmsKey:DefaultKmsKey",
  isSet("keyArn"),
  "aws.ebs.DefaultKmsKey is not planned in the account and Region",
);
