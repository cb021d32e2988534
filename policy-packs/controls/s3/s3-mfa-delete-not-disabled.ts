import type { Control } from "../model/control";
import { bucketTypes, settingTypes } from "../facts/bucket";
import { isTrue, isNoneOf } from "../requirements/scalars";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";

const [bucket, older] = bucketTypes;
const [versioning, olderVersioning] = settingTypes("BucketVersioning");
const isNotDisabled = isNoneOf("versioningConfiguration.mfaDelete", ["Disabled"]);

export const s3MfaDeleteNotDisabled: Control = {
  id: "s3-mfa-delete-not-disabled",
  title: "Nothing says that versions may be deleted without MFA",
  why: "With MFA delete a stolen session can't empty a bucket for good.",
  remedy:
    "Drop mfaDelete, or let the root user of the account enable it; Object Lock protects without MFA too.",
  severity: "low",
  domain: "data-protection",
  // AWS lets the root user alone enable it, with a code that no plan holds; CIS and S3.20 ask for it everywhere, this for no more than that it is not switched off by name.
  planned: decided(
    requires({
      [bucket]: isTrue("versioning.mfaDelete", { unset: true }),
      [older]: isTrue("versionings.mfaDelete", { unset: true }),
      [versioning]: isNotDisabled,
      [olderVersioning]: isNotDisabled,
    }),
  ),
  examples: {
    bad: [
      {
        name: "switched off",
        resources: [
          {
            type: versioning,
            props: { bucket: "data", versioningConfiguration: { status: "Enabled", mfaDelete: "Disabled" } },
          },
        ],
      },
      {
        name: "switched off inline, as text",
        resources: [{ type: bucket, props: { versioning: { enabled: true, mfaDelete: "false" } } }],
      },
      {
        name: "the deprecated type",
        resources: [{ type: older, props: { versionings: [{ enabled: true, mfaDelete: false }] } }],
      },
    ],
    good: [
      {
        name: "nothing said",
        resources: [
          { type: versioning, props: { bucket: "data", versioningConfiguration: { status: "Enabled" } } },
        ],
      },
      {
        name: "on",
        resources: [
          {
            type: versioning,
            props: { bucket: "data", versioningConfiguration: { status: "Enabled", mfaDelete: "Enabled" } },
          },
        ],
      },
      { name: "a bucket", resources: [{ type: bucket, props: { versioning: { enabled: true } } }] },
    ],
  },
};
