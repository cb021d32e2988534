import { answerOf } from "../state/answer-of";
import { download } from "../parts/download";
import { ProblemNotice } from "../parts/problem-notice";
import { useAction } from "../parts/use-action";
import type { Session } from "../state/session";
import type { FilingView } from "./filing-view";

interface Props {
  readonly session: Session;
  readonly filing: FilingView;
  readonly onDone: () => void;
}

/** Until the report may have reached FinCEN. */
const cancellable: readonly string[] = ["draft", "certified", "queued", "identified"];

/** What this user can do with a filing in its present state. */
export const FilingSteps = ({ session, filing, onDone }: Props) => {
  const action = useAction();
  const { filingId, state, hasTranscript } = filing;
  const prepares = session.can("filing:prepare");
  const path = { filingId };
  const write = (address: "/filings/{filingId}/submission" | "/filings/{filingId}/cancellation") => () => {
    action.run(async (key) => {
      await answerOf(session.api.POST(address, { params: { path, header: { "idempotency-key": key } } }));
      onDone();
    });
  };
  const transcript = () => {
    action.run(async () => {
      const { data } = await answerOf(
        session.api.GET("/filings/{filingId}/transcript", { params: { path }, parseAs: "blob" }),
      );
      download(data, `transcript-${filingId}.pdf`);
    });
  };
  return (
    <>
      <div class="actions">
        {prepares && state === "certified" && (
          <button
            type="button"
            class="main"
            disabled={action.isBusy}
            onClick={write("/filings/{filingId}/submission")}
          >
            Submit to FinCEN
          </button>
        )}
        {hasTranscript && session.can("person:read") && (
          <button type="button" disabled={action.isBusy} onClick={transcript}>
            Download the transcript
          </button>
        )}
        {prepares && cancellable.includes(state) && (
          <button type="button" disabled={action.isBusy} onClick={write("/filings/{filingId}/cancellation")}>
            Cancel this filing
          </button>
        )}
      </div>
      {action.refused && <ProblemNotice refused={action.refused} />}
    </>
  );
};
