import type { Organization } from "../../account";

/** What is wrong with an ARN of another partition than the organization's: nothing in one reaches what is in another. */
export function foreignPartition(arn: string, { partition: own }: Organization): string | undefined {
  const [, partition] = /^arn:(aws[a-z-]*):/.exec(arn) ?? [];
  return partition === undefined || partition === own
    ? undefined
    : `${arn} is in the partition ${partition}, and the organization in ${own}: no call goes from one to the other.`;
}
