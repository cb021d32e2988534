import { certificationStatement } from "../../../domain/report/certification-statement";
import { answerOf } from "../state/answer-of";
import { ProblemNotice } from "../parts/problem-notice";
import { useAction } from "../parts/use-action";
import type { Session } from "../state/session";
import type { FilingView } from "./filing-view";

interface Props {
  readonly session: Session;
  readonly filing: FilingView;
  /** Of the report that was read: another is not certified. */
  readonly etag: string;
  readonly onCertified: () => void;
}

export const CertifyForm = ({ session, filing, etag, onCertified }: Props) => {
  const action = useAction();
  const { filingId, snapshotHash } = filing;
  if (filing.preparedBy === session.userId)
    return <p>You prepared this report: somebody else has to certify it.</p>;
  const certify = (event: Event) => {
    event.preventDefault();
    action.run(async (key) => {
      await answerOf(
        session.api.POST("/filings/{filingId}/certification", {
          params: { path: { filingId }, header: { "if-match": etag, "idempotency-key": key } },
          body: { statement: certificationStatement, snapshotHash },
        }),
      );
      onCertified();
    });
  };
  return (
    <form onSubmit={certify}>
      <h3>Certify it</h3>
      <blockquote>{certificationStatement}</blockquote>
      <p class="small">
        Digest of this report (SHA-256): <code>{snapshotHash}</code>
      </p>
      <div class="check">
        <input type="checkbox" id="agreed" required />
        <label for="agreed">I have read the report, and I certify it in these words.</label>
      </div>
      <button class="main" disabled={action.isBusy}>
        {action.isBusy ? "Certifying …" : "Certify"}
      </button>
      {action.refused && <ProblemNotice refused={action.refused} />}
    </form>
  );
};
