import { controls } from "../../../policy-packs/controls";
import { parsePolicyConfig } from "./parse-policy-config";

const parsed = (text: string | Uint8Array) =>
  parsePolicyConfig("file.json", typeof text === "string" ? Buffer.from(text) : text, controls);

test.each([
  ["", {}],
  [" \n", {}],
  ["{}", {}],
  [
    '{\n\t"all": "advisory",\n\t"palisade": {\n\t\t"requiredTags": ["team"]\n\t}\n}',
    { all: "advisory", palisade: { requiredTags: ["team"] } },
  ],
  ['{"all":"disabled"}', { all: "disabled" }],
  [
    '{"all":"disabled","palisade":"advisory","kms-key-rotated":"mandatory"}',
    { all: "disabled", palisade: "advisory", "kms-key-rotated": "mandatory" },
  ],
])("%j is sound", (text, config) => {
  expect(parsed(text)).toEqual({ config });
});

/** Line and column, what is wrong, and what to do. */
const problemsOf = (text: string | Uint8Array) => {
  const result = parsed(text);
  return "problems" in result
    ? result.problems.map(({ line, column, message, remedy }) => `${line}:${column} ${message} | ${remedy}`)
    : [];
};

test.each<[string, readonly (string | RegExp)[]]>([
  [
    '{\n  "kms-key-rotatd": "disabled"\n}',
    [
      /^2:3 there is no control "kms-key-rotatd"\. Did you mean kms-key-rotated\? \| palisade controls lists them all/,
    ],
  ],
  [
    '{\n  "organization-not-left": "disabled"\n}',
    [/^2:3 "organization-not-left" judges nothing, so that it has no level \| Remove it/],
  ],
  [
    '{\n  "kms-key-rotated": "disabeld"\n}',
    [
      /^2:22 kms-key-rotated "disabeld" is not known\. Did you mean disabled\? \| .*Write one of advisory, mandatory/,
    ],
  ],
  [
    '{"palisade": {"severityTreshold": "high"}}',
    [/^1:15 unknown field "palisade\.severityTreshold"\. Did you mean severityThreshold\?/],
  ],
  [
    '{"palisade": {"severityThreshold": "hihg"}}',
    [/^1:36 palisade\.severityThreshold "hihg" is not known\. Did you mean high\?/],
  ],
  [
    '{"palisade": {"logRetentionDays": "400"}}',
    [
      /^1:35 palisade\.logRetentionDays must be a number, but is text \| .*Write a whole number from 1 to 3653\.$/,
    ],
  ],
  [
    '{"palisade": {"logRetentionDays": 4000}}',
    [/^1:35 palisade\.logRetentionDays 4000 must be a whole number from 1 to 3653/],
  ],
  [
    '{"palisade": {"allowedRegions": ["us-east-1", "europe"]}}',
    [/^1:47 palisade\.allowedRegions\[1\] "europe" is malformed \| .*Write it like "us-east-1"/],
  ],
  ['{"palisade": {"requiredTags": "team"}}', [/^1:31 palisade\.requiredTags must be a list, but is text/]],
  [
    '{"palisade": {"accounts": {"111122223333": {"name": "boi"}}}}',
    [
      /^1:44 the field "palisade\.accounts\.111122223333\.regions" is missing/,
      /environment/,
      /dataClassification/,
      /stacks/,
    ],
  ],
  ['{"all": null}', [/^1:2 all has no value/]],
  ['{"all": 1}', [/^1:9 all must be a map, but is a number/]],
  [
    '{"all": "disabled",\n "kms-key-rotated": "mandatory"}',
    [
      /^1:2 "palisade", which carries the settings, is switched off, but kms-key-rotated is not \| Give "palisade" the level "mandatory"\.$/,
    ],
  ],
  [
    '{"palisade": {"enforcementLevel": "disabled"}}',
    [/^1:2 "palisade", which carries the settings, is switched off/],
  ],
  ['{"all": "advisory",\n "all": "disabled"}', [/^2:2 the field "all" is given twice, first on line 1/]],
  [
    '{"__proto__": {"enforcementLevel": "disabled"}}',
    [/^1:2 the field "__proto__" has a name that programs reserve/],
  ],
  ['{"toString": "disabled"}', [/^1:2 there is no control "toString"/]],
  ['{\n  "all": "advisory",\n}', [/^3:1 the file is not JSON: .* \| Correct the syntax here/]],
  ['{"all": "advisory"', [/^1:19 the file is not JSON: /]],
  ['{"all": advisory}', [/^1:9 the file is not JSON: /]],
  ["all: advisory", [/^1:1 the file is not JSON: /]],
  ["// comment\n{}", [/^1:1 the file is not JSON: /]],
  ["\ufeff{}", [/^1:1 the file is not JSON: /]],
  ["[]", [/^1:1 the file must hold one object/]],
  ['"all"', [/^1:1 the file must hold one object/]],
  ['{"a": "disabled", "b": "off"}', [/^1:2 there is no control "a"/, /^1:19 there is no control "b"/]],
])("%j is not: every mistake is reported with its position and remedy", (text, expected) => {
  expect(problemsOf(text)).toEqual(expected.map((message) => expect.stringMatching(message) as unknown));
});

test("what is not text, or far too long, is no configuration", () => {
  expect(problemsOf(Uint8Array.from([0x7b, 0xff, 0x7d]))).toEqual([
    "1:2 the file is not UTF-8 | Save it with the encoding UTF-8.",
  ]);
  expect(problemsOf(Buffer.alloc(5 * 1024 * 1024, " "))).toEqual([
    expect.stringMatching(/^1:1 the file is too large/),
  ]);
  expect(problemsOf(`${"[".repeat(20000)}${"]".repeat(20000)}`)).toEqual([expect.any(String)]);
  expect(problemsOf(`{"all": ${"[".repeat(2000)}${"]".repeat(2000)}}`).length).toBeGreaterThan(0);
});
