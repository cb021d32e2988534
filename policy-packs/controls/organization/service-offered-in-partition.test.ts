import { lacks } from "../facts/partition-lacks";
import { exampleGraph } from "../model/example";
import { exampleVerdict } from "../model/verdicts";
import { serviceOfferedInPartition } from "./service-offered-in-partition";

const regions = {
  aws: "us-east-1",
  "aws-cn": "cn-north-1",
  "aws-eusc": "eusc-de-east-1",
  "aws-us-gov": "us-gov-west-1",
};

const verdict = (type: string, props: Record<string, unknown>, region: string) =>
  exampleVerdict(serviceOfferedInPartition, exampleGraph({ name: "", resources: [{ type, props, region }] }));

test.each(lacks.flatMap((lack) => lack.partitions.map((partition) => [lack.what, partition, lack] as const)))(
  "%s in %s is named with its source",
  (what, partition, { modules, setting, source }) => {
    const type = setting?.type ?? `aws:${modules?.[0] ?? ""}/any:Any`;
    const props = setting ? { [setting.property]: setting.value } : {};
    expect(verdict(type, props, regions[partition])).toEqual({
      status: "fail",
      messages: [expect.stringMatching(new RegExp(`^${what} .*2026-`)) as string],
    });
    expect(source).toMatch(/\w+ \w+/);
    expect(verdict(type, props, regions.aws)).toEqual({ status: "pass" });
  },
);
