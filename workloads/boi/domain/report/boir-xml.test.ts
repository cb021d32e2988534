import fc from "fast-check";
import { boirXml, boirXmlStream, type ToFile } from "./boir-xml";
import { filed } from "./model/filed";
import { parseBoir } from "./parse-boir";
import { schemaProblemsOfEach } from "./schema-problems";
import { validReport, validSubmitter } from "./fixtures/valid-reports";

test("any valid report is read back as it was written, and written the same again", () => {
  fc.assert(
    fc.property(validReport, validSubmitter, (report, submitter) => {
      const xml = boirXml(report, submitter);
      expect(parseBoir(xml)).toEqual({ report: filed(report), submitter });
      expect(boirXml(structuredClone(report), submitter)).toBe(xml);
    }),
    { numRuns: 300 },
  );
});

test("any valid report is valid by the schema", async () => {
  const samples = fc.sample(fc.tuple(validReport, validSubmitter), 300);
  const problems = await schemaProblemsOfEach(
    samples.map(([report, submitter]) => boirXml(report, submitter)),
  );
  expect(problems.flat()).toEqual([]);
});

test("a stream makes one XML at a time, when it is asked for", async () => {
  const [[report, submitter] = []] = fc.sample(fc.tuple(validReport, validSubmitter), {
    numRuns: 1,
    seed: 1,
  });
  let asked = 0;
  function* endless(): Generator<ToFile & { readonly id: number }> {
    for (;;) yield { id: asked++, report, submitter } as ToFile & { readonly id: number };
  }
  for await (const { given, xml } of boirXmlStream(endless())) {
    expect(asked).toBe(given.id + 1);
    expect(xml).toContain("EFilingSubmissionXML");
    if (given.id === 50) break;
  }
});
