import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

/**
 * Every management event, and who reads and writes objects of any bucket. The trail's own deliveries are left out: each
 * would be an event to deliver.
 */
export const eventSelectors = (
  trailObjects: pulumi.Input<string>,
): aws.types.input.cloudtrail.TrailAdvancedEventSelector[] => [
  { name: "Management events", fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }] },
  {
    name: "Objects of every bucket",
    fieldSelectors: [
      { field: "eventCategory", equals: ["Data"] },
      { field: "resources.type", equals: ["AWS::S3::Object"] },
      { field: "resources.ARN", notStartsWiths: [trailObjects] },
    ],
  },
];
