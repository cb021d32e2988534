import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { boirXml } from "./boir-xml";
import { filed } from "./model/filed";
import { parseBoir } from "./parse-boir";
import { report, submitter } from "./model/report";
import { reportProblems } from "./report-problems";
import { schemaProblemsOfEach } from "./schema-problems";

const folder = join(__dirname, "../../../../../workloads/boi/domain/report/golden");
const golden = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => {
    const given = JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, unknown>;
    return {
      name: file.replace(/\.json$/, ""),
      report: report.parse(given.report),
      submitter: submitter.parse(given.submitter),
      xml: readFileSync(join(folder, file.replace(/\.json$/, ".xml")), "utf8"),
    };
  });

test("there is a golden file of every kind of report", () => {
  expect(new Set(golden.map((given) => given.report.kind))).toEqual(
    new Set(["initial", "update", "correction", "newly-exempt"]),
  );
});

test.each(golden)("$name is written byte for byte as its golden file", (given) => {
  expect(reportProblems(given.report, "2026-11-25")).toEqual([]);
  expect(boirXml(given.report, given.submitter)).toBe(given.xml);
});

test.each(golden)("$name is read back as it was written", (given) => {
  expect(parseBoir(given.xml)).toEqual({ report: filed(given.report), submitter: given.submitter });
});

test("every golden file is valid by the schema", async () => {
  expect(await schemaProblemsOfEach(golden.map(({ xml }) => xml))).toEqual(golden.map(() => []));
});

const [initial] = golden.filter(({ name }) => name === "initial");

test.each([
  ["the batch root", "EFilingSubmissionXML", "EFilingBatchXML"],
  ["the corrected spelling of Individual", "SubmitterIndivdualFirstName", "SubmitterIndividualFirstName"],
  ["a filing date", "<fc2:FilingDateText/>", "<fc2:FilingDateText>20261120</fc2:FilingDateText>"],
  ["no filing date", "<fc2:FilingDateText/>", ""],
  ["another namespace", 'xmlns:fc2="www.fincen.gov/base"', 'xmlns:fc2="http://www.fincen.gov/base"'],
  ["a SeqNum twice", 'SeqNum="5"', 'SeqNum="6"'],
  ["no SeqNum", ' SeqNum="5"', ""],
  ["a file name twice", "mueller.pdf", "odile-tremblay_passport.jpg"],
  ["an unknown party type", ">62<", ">61<"],
  ["elements out of order", /(\s*<fc2:RawCityText>New York.*)(\n.*RawCountryCodeText>)/, "$2$1"],
  [
    "two types of filing",
    "</fc2:InitialReportIndicator>",
    "</fc2:InitialReportIndicator><fc2:UpdatePriorReportIndicator>Y</fc2:UpdatePriorReportIndicator>",
  ],
  ["a name of 151 characters", "Rheinbank AG", "R".repeat(151)],
  ["a space at the end", "Rheinbank AG", "Rheinbank AG "],
  ["a line break", "Rheinbank AG", "Rheinbank\nAG"],
  ["a date with hyphens", "19840229", "1984-02-29"],
  ["a FinCEN ID of 11 digits", "300000000017", "30000000001"],
  ["a postal code with a space", "H3A3G4", "H3A 3G4"],
  ["a file of another type", "mueller.pdf", "mueller.exe"],
])("the schema refuses %s", async (_, found, instead) => {
  const changed = (initial?.xml ?? "").replaceAll(
    typeof found === "string" ? found : new RegExp(found, "g"),
    instead,
  );
  expect(changed).not.toBe(initial?.xml);
  expect((await schemaProblemsOfEach([changed]))[0]).not.toEqual([]);
});
