import { useState } from "hono/jsx/dom";
import { answerOf } from "../state/answer-of";
import { ListOf } from "../parts/list-of";
import { usePages } from "../parts/use-pages";
import { addressOf } from "../state/route";
import type { Session } from "../state/session";
import { problemWords } from "../words/problem-words";
import { reportWords } from "../words/report-words";
import { stateWords } from "../words/state-words";
import { ago, moment } from "../words/when";
import { ResolveForm } from "./resolve-form";
import type { FilingView } from "./filing-view";

export const DeadLetters = ({ session }: { readonly session: Session }) => {
  const pages = usePages(async (cursor) => {
    const query = { state: "dead-lettered" as const, limit: 25, ...(cursor !== undefined && { cursor }) };
    return (await answerOf(session.api.GET("/filings", { params: { query } }))).data;
  }, []);
  return (
    <section aria-label="Dead letters">
      <p>
        Filings that nothing but a decision helps.
        {!session.can("filing:operate") &&
          " Your role may read them; an administrator or a compliance officer decides."}
      </p>
      <ListOf pages={pages} none="There are no dead letters.">
        {(items) => (
          <ul class="cards">
            {items.map((filing) => (
              <DeadLetter key={filing.filingId} session={session} filing={filing} />
            ))}
          </ul>
        )}
      </ListOf>
    </section>
  );
};

const DeadLetter = ({ session, filing }: { readonly session: Session; readonly filing: FilingView }) => {
  const [isOpen, setOpen] = useState(false);
  const [now, setNow] = useState<FilingView["state"] | undefined>(undefined);
  const { what, advice } = problemWords(filing.problem);
  const since = filing.finishedAt ?? filing.createdAt;
  return (
    <li>
      <h2>
        <a href={addressOf.filing(filing.filingId)}>{filing.companyName}</a>
      </h2>
      <p class="small">
        {reportWords(filing.kind)} · since <time dateTime={since}>{moment(since)}</time> (
        {ago(since, Date.now())}) · {filing.attempts} {filing.attempts === 1 ? "attempt" : "attempts"}
      </p>
      <p>
        {what} <b>{advice}</b>
      </p>
      {now !== undefined ? (
        <p class="notice good" role="status">
          Decided: it is now “{stateWords[now].label}”.{" "}
          <a href={addressOf.filing(filing.filingId)}>Follow it</a>
        </p>
      ) : (
        session.can("filing:operate") && (
          <>
            <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {isOpen ? "Not now" : "Decide"}
            </button>
            {isOpen && <ResolveForm session={session} filing={filing} onDone={setNow} />}
          </>
        )
      )}
    </li>
  );
};
