import { createHash } from "node:crypto";
import { submissionFacts, type Identity, type SubmissionFacts } from "./submission-facts";

export interface Rejection {
  readonly code: string;
  readonly text: string;
}

export type Verdict =
  | { readonly status: "accepted"; readonly boirId: string; readonly finCenId?: string }
  | { readonly status: "rejected"; readonly errors: readonly Rejection[] }
  | { readonly status: "validation_failed"; readonly messages: readonly string[] };

/** One accepted submission, to check that each report was accepted once. */
export interface Accepted {
  readonly processId: string;
  readonly kind: SubmissionFacts["kind"];
  readonly company: string;
  readonly sha256: string;
  readonly boirId: string;
}

/** What an accepted report changes of what FinCEN has on file. */
export interface Acceptance extends Accepted {
  /** The identity that it says the company had in its last report. */
  readonly prior?: string | undefined;
  readonly requested: boolean;
}

interface Processed {
  readonly verdict: Verdict;
  readonly acceptance?: Acceptance;
}

/** FinCEN identifiers ending in these digits are not known to it; a TIN ending in them has the outcome. */
const scripted = { unknownFinCenId: "9999", validationFailed: "9998", systemError: "9997" } as const;

/** What FinCEN has on file, and its judgement of the next report by that (rejection codes SBE01 to SBE06). */
export function registry() {
  const ledger: Accepted[] = [];
  /** Of each company, by the identity of every accepted report, the identity of its latest. */
  const companies = new Map<string, { latest: string; requested: boolean }>();

  function judge(facts: SubmissionFacts): readonly Rejection[] {
    const unknown = facts.finCenIds.some((id) => id.endsWith(scripted.unknownFinCenId));
    if (facts.kind === "initial") {
      const { company } = facts;
      if (company && companies.has(identity(company)))
        return [{ code: "SBE02", text: "An initial report was already filed for this name and TIN." }];
      return unknown ? [{ code: "SBE03", text: "A FinCEN identifier was not matched." }] : [];
    }
    const prior = facts.prior && identity(facts.prior);
    const known = prior === undefined ? undefined : companies.get(prior);
    if (!known) return [{ code: "SBE04", text: "Items 1e-1h were not matched to a reporting company." }];
    if (known.latest !== prior)
      return [{ code: "SBE05", text: "Items 1e-1h were not matched to a prior report." }];
    return unknown ? [{ code: "SBE06", text: "A FinCEN identifier was not matched." }] : [];
  }

  function accept({ prior, requested, ...accepted }: Acceptance): void {
    const { company } = accepted;
    for (const [key, known] of companies)
      if (known.latest === prior) companies.set(key, { latest: company, requested });
    companies.set(company, { latest: company, requested });
    ledger.push(accepted);
  }

  return {
    ledger: (): readonly Accepted[] => ledger,
    accept,
    process: (processId: string, xml: string, uploaded: ReadonlySet<string>): Processed => {
      const judged = (verdict: Verdict): Processed => ({ verdict });
      let facts: SubmissionFacts;
      try {
        facts = submissionFacts(xml);
      } catch (error) {
        return judged({
          status: "validation_failed",
          messages: [`The XML is not valid: ${(error as Error).message}`],
        });
      }
      const absent = facts.attachments.filter((name) => !uploaded.has(name));
      if (absent.length > 0)
        return judged({
          status: "validation_failed",
          messages: absent.map((name) => `Unable to find ${name} in uploaded attachments.`),
        });
      const tin = (facts.company ?? facts.prior)?.tin ?? "";
      if (tin.endsWith(scripted.validationFailed))
        return judged({
          status: "validation_failed",
          messages: ["PartyIdentificationNumberText is not valid."],
        });
      if (tin.endsWith(scripted.systemError))
        return judged({
          status: "rejected",
          errors: [{ code: "SBE01", text: "The report could not be processed." }],
        });
      const errors = judge(facts);
      if (errors.length > 0) return judged({ status: "rejected", errors });
      const now = facts.company ?? facts.prior;
      const company = now ? identity(now) : "";
      const prior = facts.prior && identity(facts.prior);
      const requested = facts.requestsFinCenId || (companies.get(prior ?? "")?.requested ?? false);
      const boirId = String(50_000_000_000_000 + ledger.length + 1);
      const acceptance = {
        processId,
        kind: facts.kind,
        company,
        boirId,
        prior,
        requested,
        sha256: createHash("sha256").update(xml).digest("hex"),
      };
      accept(acceptance);
      const finCenId = facts.requestsFinCenId ? String(200_000_000_000 + companies.size) : undefined;
      return {
        verdict: { status: "accepted", boirId, ...(finCenId !== undefined && { finCenId }) },
        acceptance,
      };
    },
  };
}

const identity = ({ name, tinType, tin }: Identity): string => `${tinType} ${tin} ${name.toUpperCase()}`;
