import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inSome } from "../requirements/blocks";
import { allOf, anyOf } from "../requirements/combined";
import { includes } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const type = "aws:cloudtrail/trail:Trail";

export const cloudtrailDataEventsRecorded: Control = {
  id: "cloudtrail-data-events-recorded",
  title: "Trails record who reads and writes objects",
  why: "Management events tell that a bucket exists; who took what out of it only data events tell.",
  remedy:
    "Add an eventSelector with a dataResource AWS::S3::Object for every bucket (arn:aws:s3), or an advanced selector of the category Data.",
  severity: "medium",
  domain: "logging",
  baseline: true,
  planned: requires({
    [type]: anyOf(
      "must record data events of S3 objects: eventSelectors.dataResources or advancedEventSelectors of the category Data",
      inSome("eventSelectors", inSome("dataResources", isOneOf("type", ["AWS::S3::Object"]), "none"), "none"),
      inSome(
        "advancedEventSelectors",
        allOf(
          inSome(
            "fieldSelectors",
            allOf(isOneOf("field", ["eventCategory"]), includes("equals", "Data")),
            "none",
          ),
          inSome(
            "fieldSelectors",
            allOf(isOneOf("field", ["resources.type"]), includes("equals", "AWS::S3::Object")),
            "none",
          ),
        ),
        "none",
      ),
    ),
  }),
  examples: examplesOf(type, {
    bad: {
      "management events only": { s3BucketName: "logs" },
      "data of functions only": {
        s3BucketName: "logs",
        eventSelectors: [{ dataResources: [{ type: "AWS::Lambda::Function", values: ["arn:aws:lambda"] }] }],
      },
      "advanced, management only": {
        s3BucketName: "logs",
        advancedEventSelectors: [{ fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }] }],
      },
    },
    good: {
      "every object": {
        s3BucketName: "logs",
        eventSelectors: [{ dataResources: [{ type: "AWS::S3::Object", values: ["arn:aws:s3"] }] }],
      },
      "by an advanced selector": {
        s3BucketName: "logs",
        advancedEventSelectors: [
          {
            fieldSelectors: [
              { field: "eventCategory", equals: ["Data"] },
              { field: "resources.type", equals: ["AWS::S3::Object"] },
            ],
          },
        ],
      },
    },
  }),
};
