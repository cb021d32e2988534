import { ruleSetOn, isObligationLifted, type Determination, type Obligation } from "../../../domain/rules";
import { keepEvent, type Noting } from "./keep-event";

interface Row {
  readonly id: string;
  readonly kind: Obligation["kind"];
  readonly state: "open" | "void";
}

/**
 * What is due follows from what a company is found to be: its obligations fall away or are due again, and a company that
 * was last found otherwise (`before`) on an earlier day has a report to make of it. On the same day a change is taken for a better answer.
 */
export async function obligationsFollow(
  work: Noting,
  companyId: string,
  before: Determination | undefined,
  made: Determination,
): Promise<void> {
  const { sql, publish } = work;
  const { jurisdiction, on } = made;
  const { rows } = await sql.query<Row>(
    `select obligation_id as id, kind, state from boi.obligations
     where company_id = $1 and jurisdiction = $2 and state in ('open', 'void')`,
    [companyId, jurisdiction],
  );
  for (const { id, kind, state } of rows) {
    const follows = isObligationLifted({ kind, jurisdiction }, made) ? "void" : "open";
    if (follows === state) continue;
    await sql.query("update boi.obligations set state = $2 where obligation_id = $1", [id, follows]);
    publish("obligation.changed", { companyId, obligationId: id, state: follows });
  }
  if (jurisdiction !== "US" || !before || before.on >= on) return;
  const reported = await lastAccepted(work, companyId);
  if (before.outcome === "exempt" && made.outcome === "reporting-company")
    await keepEvent(work, companyId, {
      kind: "lost-exemption",
      on: since(before, made),
      reportedExempt: reported === "newly-exempt",
    });
  // A domestic entity owes nothing on what it reported (90 FR 13688).
  const isNewlyExempt =
    before.outcome === "reporting-company" &&
    made.outcome === "exempt" &&
    made.exemption !== "domestic-entity";
  if (isNewlyExempt && reported !== undefined && reported !== "newly-exempt")
    await keepEvent(work, companyId, { kind: "became-exempt", on: since(before, made) });
}

/** The day from which deadlines count is that of the change, not the day on which the job came round to it. */
function since(before: Determination, { jurisdiction, on, ruleSet }: Determination): string {
  if (before.lapsesOn !== undefined && before.lapsesOn <= on) return before.lapsesOn;
  const rule = ruleSetOn(jurisdiction, on);
  return rule && before.ruleSet !== ruleSet ? rule.effectiveFrom : on;
}

async function lastAccepted({ sql }: Noting, companyId: string): Promise<string | undefined> {
  const { rows } = await sql.query<{ kind: string }>(
    `select kind from boi.filings where company_id = $1 and state = 'accepted' order by finished_at desc limit 1`,
    [companyId],
  );
  return rows[0]?.kind;
}
