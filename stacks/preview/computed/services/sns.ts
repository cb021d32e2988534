import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, Amazon SNS. */
export const sns: Readonly<Record<string, ComputedType>> = {
  "aws:sns/topic:Topic": {
    name: "name",
    tags: true,
    id: "{arn}",
    arn: "arn:{partition}:sns:{region}:{account}:{name}",
    outputs: { owner: "{account}" },
  },
  "aws:sns/topicPolicy:TopicPolicy": { id: "{in:arn}" },
  "aws:sns/topicSubscription:TopicSubscription": { id: "{arn}", arn: "{in:topic}:{uuid}" },
};
