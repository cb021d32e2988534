import { denies } from "../model/denies";
import { pulumiStateKept } from "./pulumi-state-kept";

test.each([
  ["palisade-444455556666-state/.pulumi/stacks/boi.json", true],
  ["palisade-999988887777-state/.pulumi/stacks/boi.json", true],
  ["palisade-444455556666-state", true],
  ["palisade-444455556666-state-copy/boi.json", false],
  ["palisade-444455556666-data/x-state/boi.json", false],
  ["boi-palisade-444455556666-state/boi.json", false],
])("%s is kept: %s", (name, expected) => {
  for (const action of ["s3:GetObject", "S3:PUTOBJECT", "s3:ListBucketVersions"])
    expect(denies(pulumiStateKept, { action, resource: `arn:aws:s3:::${name}` })).toBe(expected);
});
