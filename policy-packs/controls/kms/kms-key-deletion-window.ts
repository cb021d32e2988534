import { defaultSettings } from "../model/resource";
import { keyTypes } from "../facts/key";
import { each, fixedBy, type Control } from "../model/control";

const keyArn = "arn:{partition}:kms:{region}:{account}:key/1234abcd-12ab-34cd-56ef-1234567890ab";

const [type, , external] = keyTypes;

export const kmsKeyDeletionWindow: Control = {
  id: "kms-key-deletion-window",
  title: "KMS keys can be rescued for at least two weeks after deletion",
  why: "Deleting a key destroys all data under it, and the waiting period is the only time to notice.",
  remedy: "Leave deletionWindowInDays out (30 days) or raise it to what the message asks for.",
  severity: "medium",
  domain: "data-protection",
  planned: fixedBy(
    each(keyTypes, ({ props }, { settings: { keyDeletionDays } }) => {
      const days: unknown = props.deletionWindowInDays ?? 30;
      return typeof days === "number" && days >= keyDeletionDays
        ? []
        : [`deletionWindowInDays is ${JSON.stringify(days)}, at least ${keyDeletionDays} wanted`];
    }),
    [{ property: "deletionWindowInDays", value: { setting: "keyDeletionDays" } }],
  ),
  denied: [
    {
      by: "scp",
      holds: "everywhere",
      sid: "KeysWaitBeforeDeletion",
      statement: () => ({
        Action: "kms:ScheduleKeyDeletion",
        Resource: "*",
        Condition: {
          NumericLessThan: {
            "kms:ScheduleKeyDeletionPendingWindowInDays": String(defaultSettings.keyDeletionDays),
          },
        },
      }),
      cases: {
        denied: [
          {
            name: "AWS's minimum, for every caller",
            caller: "deployment",
            action: "kms:ScheduleKeyDeletion",
            resource: keyArn,
            context: { "kms:ScheduleKeyDeletionPendingWindowInDays": "7" },
          },
          {
            name: "one day too few",
            caller: "break-glass",
            action: "kms:ScheduleKeyDeletion",
            resource: keyArn,
            context: { "kms:ScheduleKeyDeletionPendingWindowInDays": "13" },
          },
          {
            name: "a developer's week",
            action: "kms:ScheduleKeyDeletion",
            resource: keyArn,
            context: { "kms:ScheduleKeyDeletionPendingWindowInDays": "7" },
          },
        ],
        allowed: [
          {
            name: "two weeks",
            caller: "deployment",
            action: "kms:ScheduleKeyDeletion",
            resource: keyArn,
            context: { "kms:ScheduleKeyDeletionPendingWindowInDays": "14" },
          },
          {
            name: "no window given, which means thirty days",
            caller: "deployment",
            action: "kms:ScheduleKeyDeletion",
            resource: keyArn,
          },
          { name: "a deletion called off", action: "kms:CancelKeyDeletion", resource: keyArn },
        ],
      },
    },
  ],
  examples: {
    bad: [
      { name: "AWS's minimum", resources: [{ type, props: { deletionWindowInDays: 7 } }] },
      {
        name: "two weeks where thirty days are asked for",
        resources: [{ type, props: { deletionWindowInDays: 14 } }],
        settings: { keyDeletionDays: 30 },
      },
      { name: "an external key", resources: [{ type: external, props: { deletionWindowInDays: 13 } }] },
    ],
    good: [
      { name: "left out", resources: [{ type, props: {} }] },
      { name: "two weeks", resources: [{ type, props: { deletionWindowInDays: 14 } }] },
    ],
  },
};
