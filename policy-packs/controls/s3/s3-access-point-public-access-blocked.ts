import type { Control } from "../model/control";
import { allOf } from "../requirements/combined";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const accessPoint = "aws:s3/accessPoint:AccessPoint";
const multiRegion = "aws:s3control/multiRegionAccessPoint:MultiRegionAccessPoint";
const blocked = (block: string) =>
  allOf(
    ...["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"].map((setting) =>
      isTrue(`${block}.${setting}`, { unset: true }),
    ),
  );

export const s3AccessPointPublicAccessBlocked: Control = {
  id: "s3-access-point-public-access-blocked",
  title: "Access points block public access",
  why: "An access point has a policy of its own, which opens the bucket where nothing blocks it.",
  remedy:
    "Leave the settings of publicAccessBlockConfiguration out or set them to true. They can't be changed later.",
  severity: "critical",
  domain: "data-protection",
  // Left out, provider and AWS take true for each.
  planned: requires({
    [accessPoint]: blocked("publicAccessBlockConfiguration"),
    [multiRegion]: blocked("details.publicAccessBlock"),
  }),
  examples: {
    bad: [
      {
        name: "one off",
        resources: [
          { type: accessPoint, props: { publicAccessBlockConfiguration: { blockPublicPolicy: false } } },
        ],
      },
      {
        name: "one off, as text, the block as a list",
        resources: [
          {
            type: accessPoint,
            props: { publicAccessBlockConfiguration: [{ restrictPublicBuckets: "false" }] },
          },
        ],
      },
      {
        name: "a multi-Region one",
        resources: [
          {
            type: multiRegion,
            props: { details: { name: "data", publicAccessBlock: { blockPublicAcls: false } } },
          },
        ],
      },
      {
        name: "public ACLs not ignored",
        resources: [
          { type: accessPoint, props: { publicAccessBlockConfiguration: { ignorePublicAcls: false } } },
        ],
      },
    ],
    good: [
      { name: "left out", resources: [{ type: accessPoint, props: { bucket: "data" } }] },
      {
        name: "all four",
        resources: [
          {
            type: multiRegion,
            props: {
              details: {
                name: "data",
                publicAccessBlock: {
                  blockPublicAcls: true,
                  blockPublicPolicy: true,
                  ignorePublicAcls: true,
                  restrictPublicBuckets: true,
                },
              },
            },
          },
        ],
      },
    ],
  },
};
