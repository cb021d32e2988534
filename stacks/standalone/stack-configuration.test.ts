import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unknownTokens } from "../preview/unknown-token";
import { project } from "./project";
import { stackConfiguration } from "./stack-configuration";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "palisade-configuration-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const tokens = unknownTokens();

function configured(ofProject: string, ofStack?: string, given: readonly string[] = []) {
  writeFileSync(join(folder, "Pulumi.yaml"), `name: shop\nruntime: nodejs\n${ofProject}`);
  if (ofStack !== undefined) writeFileSync(join(folder, "Pulumi.dev.yaml"), ofStack);
  return stackConfiguration(project(folder), { stack: "dev", given, tokens, decrypter: () => undefined });
}

test.each<[string, string, string | undefined, string[], Record<string, string>]>([
  ["nothing at all", "", undefined, [], {}],
  ["an empty file of the stack", "", "", [], {}],
  [
    "keys of a project, of a package and in the old form",
    "",
    "config:\n  size: 2\n  aws:region: us-west-2\n  shop:config:old: true\n",
    [],
    { "shop:size": "2", "aws:region": "us-west-2", "shop:old": "true" },
  ],
  [
    "structured values are JSON",
    "",
    "config:\n  shop:hosts:\n    - a\n    - port: 1\n      big: 123456789012345678901\n",
    [],
    { "shop:hosts": '["a",{"port":1,"big":"123456789012345678901"}]' },
  ],
  [
    "a stack's value wins over the project's, and --config over both",
    "config:\n  one: 1\n  two: {type: integer, default: 2}\n  three: {value: 3}\n  aws:region: {value: eu-west-1}\n",
    "config:\n  shop:two: 22\n",
    ["three=a=b", "aws:profile=x"],
    {
      "shop:one": "1",
      "shop:two": "22",
      "shop:three": "a=b",
      "aws:region": "eu-west-1",
      "aws:profile": "x",
    },
  ],
])("%s", (_, ofProject, ofStack, given, values) => {
  expect(configured(ofProject, ofStack, given)).toEqual({ values, secretKeys: [], notes: [], missing: [] });
});

test("what is encrypted is unknown and secret, however deep, and stays secret when it is given", () => {
  const ofStack =
    "config:\n  shop:deep:\n    - {secure: v1:abc}\n  shop:top: {secure: AAAB}\n  shop:given: {secure: AAAB}\n";
  const { values, secretKeys } = configured("", ofStack, ["given=known"]);
  expect(secretKeys).toEqual(["shop:deep", "shop:top", "shop:given"]);
  expect(values["shop:given"]).toBe("known");
  for (const key of ["shop:deep", "shop:top"])
    expect(tokens.find(values[key] ?? "")?.because).toContain(`configuration ${key} is encrypted`);
});

test("values of the Pulumi service's environments are not there, and that is told", () => {
  expect(configured("", "environment:\n  - shared\n").notes).toEqual([
    expect.stringContaining("stack dev takes configuration from environments of the Pulumi service"),
  ]);
});
