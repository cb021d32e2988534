import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, Amazon SQS. */
export const sqs: Readonly<Record<string, ComputedType>> = {
  "aws:sqs/queue:Queue": {
    name: "name",
    tags: true,
    id: "https://sqs.{region}.{dns}/{account}/{name}",
    arn: "arn:{partition}:sqs:{region}:{account}:{name}",
    outputs: { url: "{id}" },
  },
  "aws:sqs/queuePolicy:QueuePolicy": { id: "{in:queueUrl}" },
  "aws:sqs/redriveAllowPolicy:RedriveAllowPolicy": { id: "{in:queueUrl}" },
};
