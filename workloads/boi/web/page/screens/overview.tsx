import { answerOf } from "../state/answer-of";
import { LoadedView } from "../parts/loaded-view";
import { useLoaded } from "../parts/use-loaded";
import { addressOf } from "../state/route";
import type { Session } from "../state/session";
import { isFilingState, stateWords } from "../words/state-words";
import { ago } from "../words/when";
import { DueSoon } from "./due-soon";

/** What needs somebody, first. */
export const Overview = ({ session }: { readonly session: Session }) => (
  <>
    {session.can("filing:operate") && <FilingStatus session={session} />}
    <DueSoon session={session} />
  </>
);

const FilingStatus = ({ session: { api } }: { readonly session: Session }) => {
  const status = useLoaded(
    async () => (await answerOf(api.GET("/filing-status"))).data,
    [],
    () => 15_000,
  );
  return (
    <section aria-labelledby="filings-now">
      <h2 id="filings-now">Filings</h2>
      <LoadedView of={status}>
        {({ states, stuck, differing, oldestQueuedAt }) => (
          <>
            <ul class="figures">
              <Figure
                count={states["dead-lettered"] ?? 0}
                label="dead letters"
                href={addressOf.deadLetters}
              />
              <Figure count={stuck} label="stuck for over four hours" />
              <Figure count={differing} label="where FinCEN says otherwise" />
            </ul>
            {oldestQueuedAt !== undefined && (
              <p class="small">The oldest that is under way was queued {ago(oldestQueuedAt, Date.now())}.</p>
            )}
            <ul class="states">
              {Object.entries(states).map(([state, count]) =>
                isFilingState(state) && count > 0 ? (
                  <li>
                    <a href={addressOf.filings(state)} title={stateWords[state].what}>
                      <span class={`badge ${stateWords[state].tone}`}>{stateWords[state].label}</span>
                      <b>{count}</b>
                    </a>
                  </li>
                ) : null,
              )}
            </ul>
          </>
        )}
      </LoadedView>
    </section>
  );
};

interface FigureProps {
  readonly count: number;
  readonly label: string;
  readonly href?: string;
}

const Figure = ({ count, label, href }: FigureProps) => (
  <li class={count > 0 ? "bad" : "good"}>
    <b>{count}</b> {href === undefined ? label : <a href={href}>{label}</a>}
  </li>
);
