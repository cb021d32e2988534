import type { Journal } from "./journal";
import { registry, type Verdict } from "./registry";

interface Process {
  readonly attachments: Set<string>;
  /** One entry per upload: more than one is what a filer must never cause. */
  readonly submissions: { readonly at: number; readonly verdict: Verdict }[];
}

/** What the simulated FinCEN knows of process ids and of what was sent under them, each change noted in the journal. */
export function knownProcesses({ earlier, note }: Journal) {
  const filed = registry();
  const processes = new Map<string, Process>();
  const begin = (processId: string) => processes.set(processId, { attachments: new Set(), submissions: [] });
  for (const entry of earlier) {
    if (entry.what === "process") begin(entry.processId);
    const process = processes.get(entry.processId);
    if (entry.what === "attachment") process?.attachments.add(entry.name);
    if (entry.what !== "submission") continue;
    process?.submissions.push({ at: entry.at, verdict: entry.verdict });
    if (entry.acceptance) filed.accept(entry.acceptance);
  }
  return {
    ledger: filed.ledger,
    get: (processId: string): Process | undefined => processes.get(processId),
    first: (): string | undefined => processes.keys().next().value,
    begin: (processId: string): void => {
      begin(processId);
      note({ what: "process", processId });
    },
    attach: (processId: string, name: string): void => {
      processes.get(processId)?.attachments.add(name);
      note({ what: "attachment", processId, name });
    },
    /** Decided by what is on file, unless the verdict is given. */
    submit: (processId: string, xml: string, at: number, given?: Verdict): void => {
      const process = processes.get(processId);
      if (!process) return;
      const { verdict, acceptance } = given
        ? { verdict: given }
        : filed.process(processId, xml, process.attachments);
      process.submissions.push({ at, verdict });
      note({ what: "submission", processId, at, verdict, ...(acceptance && { acceptance }) });
    },
    /** Process ids that were uploaded to more than once. */
    duplicates: (): readonly string[] =>
      [...processes].filter(([, { submissions }]) => submissions.length > 1).map(([processId]) => processId),
  };
}
