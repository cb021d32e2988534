import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseBoir } from "./parse-boir";
import { UnreadableBoir } from "./unreadable-boir";

const golden = readFileSync(
  join(__dirname, "../../../../../workloads/boi/domain/report/golden/initial.xml"),
  "utf8",
);
const [, declaration, body] = /^(.*\n)([\s\S]*)$/.exec(golden) ?? [];
const withHead = (head: string) => `${declaration}${head}\n${body}`;
const nested = (depth: number) =>
  `<fc2:X xmlns:fc2="www.fincen.gov/base" SeqNum="1">`.replace("1", "1") +
  Array.from({ length: depth }, (_, index) => `<fc2:X SeqNum="${index + 2}">`).join("") +
  "</fc2:X>".repeat(depth + 1);

test.each<[string, string]>([
  [
    "an XML bomb",
    withHead('<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>').replace("Rheinbank AG", "&b;"),
  ],
  [
    "an external entity",
    withHead('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>').replace("Rheinbank AG", "&f;"),
  ],
  ["an external DTD", withHead('<!DOCTYPE x SYSTEM "http://169.254.169.254/latest/meta-data">')],
  ["an undeclared entity", golden.replace("Rheinbank AG", "&nbsp;")],
  ["a style sheet", withHead('<?xml-stylesheet href="http://x.example/x.xsl"?>')],
  ["ten thousand levels", nested(10_000)],
  [
    "fifty thousand elements",
    golden.replace("</fc2:Activity>", "<fc2:X/>".repeat(50_000) + "</fc2:Activity>"),
  ],
  [
    "a thousand attributes",
    golden.replace(
      ' SeqNum="2"',
      Array.from({ length: 1000 }, (_, i) => ` a${i}="x"`).join("") + ' SeqNum="2"',
    ),
  ],
  ["five megabytes", golden.replace("Rheinbank AG", "R".repeat(5 * 1024 * 1024))],
  ["no end", golden.slice(0, -40)],
  ["nothing", ""],
  ["no XML", "{}"],
  ["a null character", golden.replace("Rheinbank AG", "R\u0000")],
  ["XML 1.1", golden.replace('version="1.0"', 'version="1.1"')],
  ["UTF-16", golden.replace("UTF-8", "UTF-16")],
  ["another root", golden.replaceAll("EFilingSubmissionXML", "EFilingBatchXML")],
  ["another namespace", golden.replace('"www.fincen.gov/base"', '"urn:other"')],
  [
    "an unknown element",
    golden.replace("<fc2:FilingDateText/>", "<fc2:FilingDateText/><fc2:Surprise>x</fc2:Surprise>"),
  ],
  [
    "an unknown container",
    golden.replace('<fc2:Party SeqNum="24">', '<fc2:Surprise SeqNum="99"/><fc2:Party SeqNum="24">'),
  ],
  ["an element twice", golden.replace("<fc2:FilingDateText/>", "<fc2:FilingDateText/><fc2:FilingDateText/>")],
  [
    "a filing date",
    golden.replace("<fc2:FilingDateText/>", "<fc2:FilingDateText>20261120</fc2:FilingDateText>"),
  ],
  ["text between elements", golden.replace("<fc2:FilingDateText/>", "hello <fc2:FilingDateText/>")],
  ["a SeqNum twice", golden.replace('SeqNum="5"', 'SeqNum="6"')],
  ["a container without SeqNum", golden.replace(' SeqNum="5"', "")],
  ["two companies", golden.replace(">63<", ">62<")],
  ["an unknown party type", golden.replace(">63<", ">65<")],
  ["an unknown document type", golden.replace("TypeCode>37<", "TypeCode>36<")],
  [
    "a tribe by code",
    golden.replace(
      ">NY</fc2:FirstRegistrationStateCodeText>",
      ">NY</fc2:FirstRegistrationStateCodeText><fc2:FirstRegistrationLocalTribalCodeText>1</fc2:FirstRegistrationLocalTribalCodeText>",
    ),
  ],
  ["an indicator that says no", golden.replace("ExemptIndicator>Y", "ExemptIndicator>N")],
  [
    "a person with a FinCEN ID and more",
    golden.replace(
      "<fc2:FinCENID>300000000025</fc2:FinCENID>",
      "<fc2:FinCENID>300000000025</fc2:FinCENID><fc2:IndividualBirthDateText>19900101</fc2:IndividualBirthDateText>",
    ),
  ],
  [
    "a person without a first name",
    golden.replace("<fc2:RawIndividualFirstName>Aiko</fc2:RawIndividualFirstName>", ""),
  ],
])("a document with %s is refused", (_, xml) => {
  expect(xml).not.toBe(golden);
  expect(() => {
    expect(() => parseBoir(xml)).toThrow(UnreadableBoir);
  }).toCostAtMost(100);
});

test("a refusal shows nothing of the document's content", () => {
  expect(() => parseBoir(golden.replace("TypeCode>37<", "TypeCode>SECRET<"))).toThrow(/^(?!.*SECRET)/);
});
