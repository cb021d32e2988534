export const partitionNames = ["aws", "aws-cn", "aws-eusc", "aws-us-gov"] as const;
export type Partition = (typeof partitionNames)[number];

interface PartitionFacts {
  /** What the names of its endpoints end in. */
  readonly dnsSuffix: string;
  /** Where its global services, such as IAM, are called. */
  readonly globalRegion: string;
}

/** From Amazon's endpoint metadata (botocore 1.44.8, partitions.json and endpoints.json), read on 2026-11-30. */
export const partitions: Readonly<Record<Partition, PartitionFacts>> = {
  aws: { dnsSuffix: "amazonaws.com", globalRegion: "us-east-1" },
  "aws-cn": { dnsSuffix: "amazonaws.com.cn", globalRegion: "cn-north-1" },
  "aws-eusc": { dnsSuffix: "amazonaws.eu", globalRegion: "eusc-de-east-1" },
  "aws-us-gov": { dnsSuffix: "amazonaws.com", globalRegion: "us-gov-west-1" },
};

/** Beginnings that tell the partition of a Region which is newer than the table of Regions. */
const beginnings: readonly (readonly [string, Partition])[] = [
  ["cn-", "aws-cn"],
  ["eusc-", "aws-eusc"],
  ["us-gov-", "aws-us-gov"],
];

/** The partition that a Region lies in; no organization spans two. */
export const partitionOf = (region: string): Partition =>
  beginnings.find(([beginning]) => region.startsWith(beginning))?.[1] ?? "aws";

/** "s3.us-east-1.amazonaws.com": the endpoint of a service, by which some services also name themselves in policies. */
export const endpoint = (service: string, region: string): string =>
  `${service}.${region}.${partitions[partitionOf(region)].dnsSuffix}`;
