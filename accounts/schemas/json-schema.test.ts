import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { account, minimal } from "../fixtures/minimal-organization";
import { jsonSchemas, type SchemaFile } from "./json-schema";
import { packageRoot } from "../package-root";

const protectedRoles = readFileSync(join(packageRoot(), "accounts", "organization/protected-roles.yaml"), "utf8");

const schemas = Object.entries(jsonSchemas());

test.each(schemas)("schemas/%s is what the schema says today", (file, schema) => {
  const committed = JSON.parse(readFileSync(join(packageRoot(), "accounts", "schemas", file), "utf8")) as unknown;
  expect(committed).toEqual(JSON.parse(JSON.stringify(schema)));
});

test.each(schemas)("schemas/%s speaks to people, not to our messages", (_, schema) => {
  expect(JSON.stringify(schema)).toContain('"description"');
  expect(JSON.stringify(schema)).not.toContain('"remedy"');
});

const accepts = (file: SchemaFile, text: string) =>
  new Ajv({ allErrors: true }).validate(jsonSchemas()[file], parse(text));

test.each<[SchemaFile, string, boolean]>([
  ["organization.schema.json", minimal["organization.yaml"], true],
  ["organization.schema.json", minimal["organization.yaml"].replace("us-east-1", "us-est-1"), false],
  ["organization.schema.json", `${minimal["organization.yaml"]}trusted: {accounts: ["999988887777"]}`, true],
  ["organization.schema.json", `${minimal["organization.yaml"]}trusted: {accounts: [999988887777]}`, false],
  ["ou.schema.json", minimal["workloads/ou.yaml"], true],
  ["ou.schema.json", "nam: Workloads", false],
  ["rollout.schema.json", 'stages: [{ name: all, units: ["*"], gate: { days: 2 } }]', true],
  ["rollout.schema.json", "stages: [{ name: all, units: [] }]", false],
  ["rollout.schema.json", 'stages: [{ name: all, units: ["*"], gate: { days: 0.5 } }]', false],
  ["account.schema.json", minimal["management.yaml"], true],
  ["account.schema.json", minimal[account], true],
  ["account.schema.json", minimal[account].replace('"053947182690"', "053947182690"), false],
  ["account.schema.json", minimal[account].replace("baseline, boi", "boi, boi"), false],
  ["account.schema.json", minimal[account].replace("cost-center", "aws:cost"), false],
  ["account.schema.json", minimal[account].replace("1000", "0"), false],
  ["protected-roles.schema.json", protectedRoles, true],
  ["protected-roles.schema.json", protectedRoles.replace("duty: deployment", "duty: deploy"), false],
  ["protected-roles.schema.json", protectedRoles.replace("iam:CreateRole", "CreateRole"), false],
])("in an editor %s judges as the parser does", (file, text, sound) => {
  expect(accepts(file, text)).toBe(sound);
});
