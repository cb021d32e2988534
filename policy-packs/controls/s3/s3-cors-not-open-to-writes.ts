import type { Control } from "../model/control";
import { anyOf } from "../requirements/combined";
import { bucketTypes, settingTypes } from "../facts/bucket";
import { excludes } from "../requirements/presence";
import { inEach } from "../requirements/blocks";
import { requires } from "../requirements/requires";

const [bucket, older] = bucketTypes;
const [cors, olderCors] = settingTypes("BucketCorsConfiguration");
const rule = anyOf(
  "allowedOrigins must name the origins, or allowedMethods be no other than GET and HEAD",
  excludes("allowedOrigins", "*", "http://*", "https://*"),
  excludes("allowedMethods", "PUT", "POST", "DELETE"),
);
const closed = inEach("corsRules", rule);
const open = { allowedOrigins: ["*"], allowedMethods: ["GET", "PUT"] };

export const s3CorsNotOpenToWrites: Control = {
  id: "s3-cors-not-open-to-writes",
  title: "Buckets take writes from the origins that they name",
  why: "With any origin allowed, any page that a user visits can write with what the user's browser holds.",
  remedy:
    "List the origins of the application in allowedOrigins, or leave GET and HEAD alone in allowedMethods.",
  severity: "medium",
  domain: "network",
  planned: requires({ [bucket]: closed, [older]: closed, [cors]: closed, [olderCors]: closed }),
  examples: {
    bad: [
      { name: "any origin", resources: [{ type: cors, props: { bucket: "uploads", corsRules: [open] } }] },
      {
        name: "any origin in the second rule, inline",
        resources: [
          {
            type: bucket,
            props: {
              corsRules: [
                { allowedOrigins: ["https://example.com"], allowedMethods: ["PUT"] },
                { allowedOrigins: ["https://*"], allowedMethods: ["DELETE"] },
              ],
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "named origins",
        resources: [
          {
            type: cors,
            props: {
              bucket: "uploads",
              corsRules: [{ allowedOrigins: ["https://example.com"], allowedMethods: ["PUT", "POST"] }],
            },
          },
        ],
      },
      {
        name: "any origin that reads",
        resources: [
          { type: olderCors, props: { corsRules: [{ allowedOrigins: ["*"], allowedMethods: ["GET"] }] } },
        ],
      },
      { name: "none", resources: [{ type: bucket, props: {} }] },
    ],
  },
};
