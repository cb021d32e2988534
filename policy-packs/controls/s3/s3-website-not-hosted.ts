import type { Control } from "../model/control";
import { bucketTypes, settingTypes } from "../facts/bucket";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { when } from "../requirements/combined";

const [bucket, older] = bucketTypes;
const [website, olderWebsite] = settingTypes("BucketWebsiteConfiguration");
const redirects = isSet("redirectAllRequestsTo", "the only thing that the website does");

export const s3WebsiteNotHosted: Control = {
  id: "s3-website-not-hosted",
  title: "Buckets host no websites",
  why: "A website endpoint speaks plain HTTP alone and needs a public bucket.",
  remedy: "Serve the bucket through CloudFront with an origin access control, and drop the website.",
  severity: "medium",
  domain: "network",
  // A bucket that only redirects holds nothing to read.
  planned: requires({
    [bucket]: when(isSet("website"), isSet("website.redirectAllRequestsTo")),
    [older]: when(isSet("websites"), isSet("websites.redirectAllRequestsTo")),
    [website]: redirects,
    [olderWebsite]: redirects,
  }),
  examples: {
    bad: [
      {
        name: "a website",
        resources: [{ type: website, props: { bucket: "web", indexDocument: { suffix: "index.html" } } }],
      },
      { name: "inline", resources: [{ type: bucket, props: { website: { indexDocument: "index.html" } } }] },
      {
        name: "the deprecated type",
        resources: [{ type: older, props: { websites: [{ indexDocument: "index.html" }] } }],
      },
    ],
    good: [
      { name: "none", resources: [{ type: bucket, props: {} }] },
      {
        name: "a redirection",
        resources: [
          {
            type: website,
            props: { bucket: "www", redirectAllRequestsTo: { hostName: "example.com", protocol: "https" } },
          },
        ],
      },
      {
        name: "a redirection inline",
        resources: [{ type: bucket, props: { website: { redirectAllRequestsTo: "https://example.com" } } }],
      },
    ],
  },
};
