import { readRuleList } from "./read-rule-list";

const head = "source: a tool\nurl: https://example.com/rules\nasOf: 2026-07-10\n";
const rest = [
  "controls:",
  "  bucket-private: [s3-bucket-policy-not-public, s3-acl-not-public]",
  "notDecidable:",
  "  needs the deployed state:",
  "    - root-mfa",
  "taste:",
  "  asks for descriptions:",
  "    - bucket-described",
  "",
].join("\n");

const problemsOf = (text: string): string => {
  try {
    readRuleList("tool.yaml", text);
    return "none";
  } catch (error) {
    return (error as Error).message;
  }
};

test("a list is read", () => {
  expect(readRuleList("tool.yaml", head + rest)).toEqual({
    source: "a tool",
    url: "https://example.com/rules",
    asOf: "2026-07-10",
    controls: new Map([["bucket-private", ["s3-bucket-policy-not-public", "s3-acl-not-public"]]]),
    notDecidable: new Map([["needs the deployed state", ["root-mfa"]]]),
    taste: new Map([["asks for descriptions", ["bucket-described"]]]),
    missing: new Map(),
  });
});

test.each([
  ["a key that is unknown", `${head}${rest}gaps: []\n`, 'tool.yaml:12:1: a list takes no "gaps"'],
  [
    "a rule twice",
    `${head}${rest.replace("bucket-described", "root-mfa")}`,
    "tool.yaml:11:7: root-mfa is listed before, in line 8",
  ],
  [
    "a rule with a control and a reason",
    `${head}${rest.replace("root-mfa", "bucket-private")}`,
    "tool.yaml:8:7: bucket-private is listed before, in line 5",
  ],
  [
    "no controls",
    `${head}controls:\n  bucket-private: []\n`,
    "tool.yaml:5:19: the controls of bucket-private must be a list that is not empty",
  ],
  [
    "a reason without rules",
    `${head}taste:\n  asks for descriptions: many\n`,
    'tool.yaml:5:26: the rules of "asks for descriptions" must be a list that is not empty',
  ],
  [
    "no date",
    `${head.replace("2026-07-10", "July")}${rest}`,
    "tool.yaml:3:7: asOf must be the day of the list",
  ],
  [
    "no source",
    `url: https://example.com\nasOf: 2026-07-10\n`,
    "tool.yaml:1:1: source must be the name of the tool",
  ],
  [
    "no address",
    `${head.replace("https://", "")}${rest}`,
    "tool.yaml:2:6: url must be where the list is published",
  ],
  ["no map", "- a\n", "tool.yaml:1:1: a list of rules must be a map"],
  ["no YAML", `${head}controls: [\n`, "tool.yaml:5:1:"],
])("%s is refused with its place", (_, text, problem) => {
  expect(problemsOf(text)).toContain(problem);
});
