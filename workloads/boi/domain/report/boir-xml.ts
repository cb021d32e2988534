import type { FieldProblem } from "../field-problem";
import { filed } from "./model/filed";
import { filedTree } from "./filed-tree";
import type { Report, Submitter } from "./model/report";
import { reportProblems, submitterProblems } from "./report-problems";
import { xmlOf } from "./xml-tree";

/** The report breaks a rule of its own, so there is no XML of it. */
export class InvalidReport extends Error {
  constructor(readonly problems: readonly FieldProblem[]) {
    super(`the report has ${problems.length} problems and cannot be filed`);
  }
}

/**
 * The BOIR as FinCEN takes it, byte for byte the same whenever it is made. Throws `UsPersonInReport` for a U.S. person in
 * it and `InvalidReport` for a rule broken: what is wrong never becomes XML.
 */
export function boirXml(report: Report, submitter: Submitter): string {
  const toFile = filed(report);
  const problems = [
    ...reportProblems(report, report.preparedOn),
    ...submitterProblems(submitter, "/submitter"),
  ];
  if (problems.length > 0) throw new InvalidReport(problems);
  return xmlOf(filedTree(toFile, submitter));
}

export interface ToFile {
  readonly report: Report;
  readonly submitter: Submitter;
}

/** One XML per report, made when asked for: as many as there are, in the memory of one. `Given` is handed through, so that it can carry ids. */
export async function* boirXmlStream<Given extends ToFile>(
  given: AsyncIterable<Given> | Iterable<Given>,
): AsyncGenerator<{ readonly given: Given; readonly xml: string }> {
  for await (const one of given) yield { given: one, xml: boirXml(one.report, one.submitter) };
}
