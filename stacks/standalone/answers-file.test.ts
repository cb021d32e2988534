import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageDeclarations } from "../preview/declared/package-declarations";
import { answersFile } from "./answers-file";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "palisade-answers-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function answers(text: string) {
  const file = join(folder, "answers.yaml");
  writeFileSync(file, text);
  return answersFile(file, packageDeclarations(__dirname));
}

const subnets = "aws:ec2/getSubnets:getSubnets";

test("the first answer that fits the arguments is taken, and what is never asked is known", () => {
  const given = answers(`answers:
  - function: aws.ec2.getSubnets
    arguments: { tags: { tier: private } }
    result: { ids: [subnet-1] }
  - function: ${subnets}
    result: { ids: [subnet-2, subnet-3] }
  - function: aws.getRegion
    result: { region: eu-west-1 }
`);
  expect(given.find(subnets, { tags: { tier: "private" }, filters: [] })).toEqual({ ids: ["subnet-1"] });
  expect(given.find(subnets, {})).toEqual({ ids: ["subnet-2", "subnet-3"] });
  expect(given.find("aws:ec2/getVpc:getVpc", {})).toBeUndefined();
  expect(given.unused()).toEqual(["aws:index/getRegion:getRegion"]);
});

test("what is null is not answered yet, and an answer that is all of that does not hide the next one", () => {
  const given = answers(`answers:
  - function: ${subnets}
    result: { ids: null, region: null }
  - function: aws.ec2.getSubnets
    result: { ids: [subnet-2], region: null }
`);
  expect(given.find(subnets, {})).toEqual({ ids: ["subnet-2"] });
  expect(given.unused()).toEqual([]);
});

test.each<[string, string, RegExp]>([
  ["no YAML", "answers: [", /answers\.yaml:1:11: not valid YAML: /],
  ["an unknown key", "answers: []\nanswer: 1\n", /:2:1: the file: /],
  ["no result", "answers:\n  - function: aws.getRegion\n", /:2:5: answers\.0\.result: /],
  [
    "an unknown function",
    "answers:\n  - function: aws.ec2.getSubnetz\n    result: {}\n",
    /:2:5: no package .* declares the function aws\.ec2\.getSubnetz: write it as /,
  ],
  [
    "an unknown property",
    `answers:\n  - function: ${subnets}\n    result:\n      id: x\n      idss: [a]\n`,
    /:5:7: the result of .* has no property "idss"\. Did you mean ids\?/,
  ],
  [
    "a value of another type, however deep",
    "answers:\n  - function: aws.organizations.getOrganization\n    result:\n      roots:\n        - id: 1\n      accounts: none\n",
    /:5:11: id must be text .*\n.*:6:7: accounts must be a list$/,
  ],
])("%s is an error with its place", (_, text, message) => {
  expect(() => answers(text)).toThrow(message);
});

test("a file that is not there is an error", () => {
  expect(() => answersFile(join(folder, "none"), packageDeclarations(__dirname))).toThrow(
    /there is no such file$/,
  );
});
