import { readFileSync } from "node:fs";
import { join } from "node:path";
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

test("the bucket that the deployment's workflow names as an example is kept", () => {
  const root = join(__dirname.replace(/([\\/])dist[\\/](?=policy-packs)/, "$1"), "..", "..", "..");
  const workflow = readFileSync(join(root, ".github", "workflows", "palisade-deploy.yml"), "utf8");
  const [, bucket = ""] = /PULUMI_BACKEND_URL .*s3:\/\/([a-z0-9-]+)/.exec(workflow) ?? [];
  expect(denies(pulumiStateKept, { action: "s3:GetObject", resource: `arn:aws:s3:::${bucket}/x.json` })).toBe(
    true,
  );
});
