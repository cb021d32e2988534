import { isGeneral, severities, type Control } from "../../../policy-packs/controls/model/control";
import type { Verdict } from "../../../policy-packs/controls/model/judge";
import type { UnreadProperty } from "../report/coverage";
import type { Finding } from "../report/report";
import type { Absences } from "./absences";
import type { Declarations } from "./declarations";
import { absenceFinding, resourceFinding, type FindingOptions } from "./finding";
import type { VerdictSubject } from "./verdict-subject";

/** What the controls say of everything that was given to them. */
export interface Judgements {
  /** The worst first, then in the order of the catalogue, the stacks and the programs. */
  readonly findings: readonly Finding[];
  /** How many verdicts each control gave, by its id. */
  readonly verdicts: ReadonlyMap<string, number>;
  readonly undeclared: Undeclared;
  /** URNs of what some control looked at. */
  readonly judged: ReadonlySet<string>;
  readonly unread: readonly UnreadProperty[];
}

/** Of each stack the controls that could not compare something with what is declared, and the names of what it was. */
export type Undeclared = ReadonlyMap<string, ReadonlyMap<Control, readonly string[]>>;

export interface FindingCollector {
  add(control: Control, subject: VerdictSubject, verdict: Verdict): void;
  addUndeclared(control: Control, subject: VerdictSubject): void;
  addMet(control: Control, subject: Pick<VerdictSubject, "urn">): void;
  addAbsences(absences: Absences): void;
  judgements(): Omit<Judgements, "unread">;
}

/** Counts verdicts, and keeps those that are findings. */
export function collectFindings(
  controls: readonly Control[],
  { all }: Declarations,
  options: FindingOptions,
): FindingCollector {
  const findings: Finding[] = [];
  const verdicts = new Map<string, number>();
  const undeclared = new Map<string, Map<Control, string[]>>();
  const judged = new Set<string>();
  const count = (id: string) => verdicts.set(id, (verdicts.get(id) ?? 0) + 1);
  const accountName = (id: string | undefined) =>
    all().accounts.find((account) => account.id === id)?.key ?? null;

  return {
    add(control, subject, verdict) {
      count(control.id);
      if (!isGeneral(control)) judged.add(subject.urn);
      if (verdict.status === "pass") return;
      findings.push(resourceFinding(control, subject, verdict, accountName(subject.account), options));
    },
    addUndeclared(control, { stack, name }) {
      const inStack = undeclared.get(stack) ?? new Map<Control, string[]>();
      undeclared.set(stack, inStack);
      const names = inStack.get(control);
      if (names) names.push(name);
      else inStack.set(control, [name]);
    },
    addMet(control, { urn }) {
      if (!isGeneral(control)) judged.add(urn);
    },
    addAbsences({ checked, absent }) {
      checked.forEach(count);
      const { accounts } = all();
      for (const absence of absent)
        findings.push(
          absenceFinding(
            absence,
            accounts.find(({ id }) => id === absence.account),
            options,
          ),
        );
    },
    judgements: () => ({ findings: sorted(findings, controls), verdicts, undeclared, judged }),
  };
}

function sorted(findings: readonly Finding[], controls: readonly Control[]): Finding[] {
  const order = new Map(controls.map(({ id }, index) => [id, index]));
  return findings.toSorted(
    (a, b) =>
      severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
      (order.get(a.control) ?? 0) - (order.get(b.control) ?? 0),
  );
}
