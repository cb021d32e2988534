import { answerOf } from "../state/answer-of";
import { Facts } from "../parts/facts";
import { LoadedView } from "../parts/loaded-view";
import { StateBadge } from "../parts/state-badge";
import { useLoaded } from "../parts/use-loaded";
import { addressOf } from "../state/route";
import type { Session } from "../state/session";
import { problemWords } from "../words/problem-words";
import { reportWords } from "../words/report-words";
import { isUnderWay, stateWords } from "../words/state-words";
import { moment } from "../words/when";
import { FilingSteps } from "./filing-steps";
import { Rejections } from "./rejections";
import { ReportView } from "./report-view";
import { ResolveForm } from "./resolve-form";
import type { FilingView } from "./filing-view";

/** While FinCEN is asked, it is looked again for what came of it; else for what a colleague did. */
const again = ({ state, hasTranscript }: FilingView): number =>
  isUnderWay(state) || (state === "accepted" && !hasTranscript) ? 2_000 : 10_000;

interface Props {
  readonly session: Session;
  readonly id: string;
}

export const Filing = ({ session, id }: Props) => {
  const filing = useLoaded(
    async () =>
      (await answerOf(session.api.GET("/filings/{filingId}", { params: { path: { filingId: id } } }))).data,
    [id],
    again,
  );
  return (
    <LoadedView of={filing}>
      {(value) => (
        <>
          <section aria-label="State">
            <h2>
              <a href={addressOf.company(value.companyId)}>{value.companyName}</a>
            </h2>
            <p aria-live="polite">
              <StateBadge state={value.state} /> {stateWords[value.state].what}
            </p>
            <Facts of={factsOf(value, session)} />
            <FilingSteps session={session} filing={value} onDone={filing.reload} />
          </section>
          {value.errors.length > 0 && <Rejections errors={value.errors} />}
          {value.state === "dead-lettered" && session.can("filing:operate") && (
            <section aria-labelledby="decide">
              <h2 id="decide">Decide about this dead letter</h2>
              <ResolveForm session={session} filing={value} onDone={filing.reload} />
            </section>
          )}
          {session.can("person:read") && (
            <ReportView session={session} filing={value} onCertified={filing.reload} />
          )}
        </>
      )}
    </LoadedView>
  );
};

const factsOf = (filing: FilingView, { userId }: Session) => {
  const by = (id: string | undefined) =>
    id === undefined ? undefined : id === userId ? "you" : <code>{id}</code>;
  const { problem, queuedAt, finishedAt } = filing;
  return [
    ["Report", reportWords(filing.kind)],
    ["Prepared", moment(filing.createdAt)],
    ["Prepared by", by(filing.preparedBy)],
    ["Certified by", by(filing.certifiedBy)],
    ["Queued", queuedAt && moment(queuedAt)],
    ["Ended", finishedAt && moment(finishedAt)],
    ["Why", problem && problemWords(problem).what],
    ["What helps", problem && problemWords(problem).advice],
    ["Attempts", queuedAt && String(filing.attempts)],
    ["BOIR id", filing.boirId],
    ["FinCEN id", filing.finCenId],
  ] as const;
};
