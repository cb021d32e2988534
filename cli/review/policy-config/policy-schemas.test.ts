import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { controls } from "../../../policy-packs/controls";
import { packageRoot } from "../../../accounts/package-root";
import { parsePolicyConfig } from "./parse-policy-config";
import { policyConfigSchema } from "./policy-schemas";

const schema = policyConfigSchema(controls);

test("schemas/policy-config.schema.json is what the catalogue says today: node cli/setup.js", () => {
  const file = join(packageRoot(), "cli", "review", "schemas", "policy-config.schema.json");
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(JSON.stringify(schema)));
});

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

test.each<[unknown, boolean]>([
  [{}, true],
  [{ all: "advisory" }, true],
  [{ all: { enforcementLevel: "mandatory" } }, true],
  [{ all: "adivsory" }, false],
  [{ all: { requiredTags: [] } }, false],
  [
    { palisade: { severityThreshold: "high", undetermined: { medium: "fail" }, logRetentionDays: 400 } },
    true,
  ],
  [{ palisade: { severityThreshold: "hihg" } }, false],
  [{ palisade: { undetermined: "fail" } }, false],
  [{ palisade: { undetermined: { medium: "stop" } } }, false],
  [{ palisade: { logRetentionDays: 0 } }, false],
  [{ palisade: { logRetentionDays: 1.5 } }, false],
  [{ palisade: { logRetentionDays: "400" } }, false],
  [{ palisade: { allowedRegions: ["us-east-1", "eu-central-1"] } }, true],
  [{ palisade: { allowedRegions: ["us-east"] } }, false],
  [{ palisade: { allowedRegions: "us-east-1" } }, false],
  [{ palisade: { tagz: [] } }, false],
  [{ palisade: { accounts: { "111122223333": account() } } }, true],
  [{ palisade: { accounts: { "111122223333": { ...account(), management: "yes" } } } }, false],
  [{ palisade: { accounts: { "111122223333": { name: "boi" } } } }, false],
  [{ "kms-key-rotated": "disabled" }, true],
  [{ "kms-key-rotated": { enforcementLevel: "advisory", undetermined: "fail" } }, true],
  [{ "kms-key-rotated": { undetermined: "off" } }, false],
  [{ "kms-key-rotated": { requiredTags: [] } }, false],
  [{ "kms-key-rotatd": "disabled" }, false],
  [{ "organization-not-left": "disabled" }, false],
  [{ "kms-key-rotated": 1 }, false],
  [{ "kms-key-rotated": null }, false],
  [{ "kms-key-rotated": ["disabled"] }, false],
])("an editor judges %j as the parser does", (config, sound) => {
  expect(validate(config)).toBe(sound);
  const parsed = parsePolicyConfig("file.json", Buffer.from(JSON.stringify(config)), controls);
  expect(parsed).toEqual(sound ? { config } : { problems: expect.any(Array) as unknown });
});

function account() {
  return {
    name: "boi",
    regions: ["us-east-1"],
    environment: "production",
    dataClassification: "restricted",
    stacks: ["boi"],
  };
}
