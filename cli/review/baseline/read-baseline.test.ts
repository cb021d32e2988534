import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "../../terminal/user-error";
import { baselineText } from "./baseline-text";
import { exampleEntry } from "./example-entry";
import { readBaseline } from "./read-baseline";

const folder = mkdtempSync(join(tmpdir(), "palisade-baseline-"));
const file = join(folder, "baseline.yaml");
afterAll(() => rmSync(folder, { recursive: true }));

const entry = exampleEntry();
const text = baselineText({ version: 1, accepted: [entry] });

test("what is written is read again, whatever the texts hold", () => {
  const accepted = [
    exampleEntry({
      messages: ['"quoted": a', "- no list\n# no comment", "&no *alias", "true", "1.0"],
      reason: "until\nthe next\n  release",
      owner: "0123",
    }),
  ];
  writeFileSync(file, baselineText({ version: 1, accepted }));
  expect(readBaseline(file)).toEqual({ version: 1, accepted });
});

test("where there is no file there is no baseline", () => {
  expect(readBaseline(join(folder, "none.yaml"))).toBeUndefined();
});

test.each<[string, string | Buffer, RegExp]>([
  ["nothing", "", /:1:1: the file holds no baseline\n/],
  ["a list", "[]", /the file holds no baseline/],
  ["broken YAML", "version: 1\naccepted: [\n", /:\d+:\d+: not valid YAML: /],
  ["another version", text.replace("version: 1", "version: 2"), /:4:10: version 2 is not known/],
  ["no list", "version: 1\n", /the field "accepted" is missing/],
  ["a misspelt field", text.replace("expires:", "expire:"), /unknown field "accepted\[0\].expire".*expires/],
  [
    "no date",
    text.replace(entry.expires, "soon"),
    /accepted\[0\].expires "soon" is not a date\n.*2027-02-21/,
  ],
  ["no day", text.replace(entry.expires, "2027-02-30"), /"2027-02-30" is no day of the calendar/],
  ["an entry that never expires", text.replace(/ *expires: .*\n/, ""), /"accepted\[0\].expires" is missing/],
  ["no messages", text.replace(/messages:\n.*\n/, "messages: []\n"), /accepted\[0\].messages is empty/],
  [
    "a fingerprint of something else",
    text.replace(entry.control, "another"),
    /the fingerprint is not that of another at urn:/,
  ],
  [
    "an entry twice",
    `${text}${text.slice(text.indexOf("  - "))}`,
    /:\d+:\d+: this finding is accepted twice/,
  ],
  ["an alias", "version: 1\naccepted: &a []\n", /anchor or alias/],
  ["__proto__", "version: 1\naccepted: []\n__proto__: {}\n", /reserve/],
  ["not UTF-8", Buffer.from([0x76, 0xff]), /the file is not UTF-8/],
])("%s is a mistake that is told with its place", (_, contents, message) => {
  writeFileSync(file, contents);
  expect(() => readBaseline(file)).toThrow(UserError);
  expect(() => readBaseline(file)).toThrow(message);
});
