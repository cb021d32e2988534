import { unless } from "../facts/bucket-setting";
import { each, fixedBy, type Control } from "../model/control";
import type { Resource } from "../model/resource";
import { some } from "../model/three-valued";

const keyArn = "arn:{partition}:kms:{region}:{account}:key/1234abcd-12ab-34cd-56ef-1234567890ab";

const type = "aws:kms/key:Key";

export const kmsKeyRotated: Control = {
  id: "kms-key-rotated",
  title: "Symmetric KMS keys rotate every year",
  why: "A key that never changes turns one leak of key material into a leak of everything it ever protected.",
  remedy:
    "Set enableKeyRotation: true; leave rotationPeriodInDays out (365) or set it to what the message asks for.",
  severity: "medium",
  domain: "data-protection",
  planned: fixedBy(
    each(type, ({ props }, { settings }) =>
      unless(
        () => cannotRotate(props),
        () => rotationProblems(props, settings.keyRotationDays),
      ),
    ),
    [{ property: "enableKeyRotation", value: true }],
  ),
  managedRule: { identifier: "CMK_BACKING_KEY_ROTATION_ENABLED" },
  denied: [
    {
      by: "scp",
      holds: "everywhere",
      sid: "KeysKeepRotating",
      statement: () => ({ Action: "kms:DisableKeyRotation", Resource: "*" }),
      cases: {
        denied: [
          { name: "a developer", action: "kms:DisableKeyRotation", resource: keyArn },
          {
            name: "a deployment, since no plan may leave rotation out",
            caller: "deployment",
            action: "kms:DisableKeyRotation",
            resource: keyArn,
          },
          { name: "the root user", caller: "root", action: "kms:DisableKeyRotation", resource: keyArn },
        ],
        allowed: [
          {
            name: "rotation switched on",
            caller: "deployment",
            action: "kms:EnableKeyRotation",
            resource: keyArn,
          },
          { name: "a rotation at once", action: "kms:RotateKeyOnDemand", resource: keyArn },
          { name: "a look at the state", action: "kms:GetKeyRotationStatus", resource: keyArn },
        ],
      },
    },
  ],
  examples: {
    bad: [
      { name: "rotation left out", resources: [{ type, props: {} }] },
      {
        name: "too long a period",
        resources: [{ type, props: { enableKeyRotation: true, rotationPeriodInDays: 2000 } }],
      },
      {
        name: "yearly, which is AWS's default, where half a year is asked for",
        resources: [{ type, props: { enableKeyRotation: true } }],
        settings: { keyRotationDays: 180 },
      },
    ],
    good: [
      { name: "yearly", resources: [{ type, props: { enableKeyRotation: true } }] },
      {
        name: "an HMAC key cannot rotate",
        resources: [{ type, props: { customerMasterKeySpec: "HMAC_256" } }],
      },
    ],
  },
};

type Props = Resource["props"];

/** Asymmetric, HMAC and imported key material cannot rotate automatically (KMS developer guide, "Rotate AWS KMS keys"). */
const cannotRotate = (props: Props): boolean =>
  some(
    [
      () => isSet(props.customerMasterKeySpec) && props.customerMasterKeySpec !== "SYMMETRIC_DEFAULT",
      () => isSet(props.customKeyStoreId),
    ],
    (prevents) => prevents(),
  );

/** The provider takes an empty text for one that was left out. */
const isSet = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

function rotationProblems(props: Props, longest: number): readonly string[] {
  if (props.enableKeyRotation !== true) return ["enableKeyRotation must be true"];
  const days: unknown = props.rotationPeriodInDays ?? 365;
  return typeof days === "number" && days <= longest
    ? []
    : [`rotationPeriodInDays is ${String(days)}, at most ${longest} allowed`];
}
