import { useState } from "hono/jsx/dom";
import { answerOf } from "../state/answer-of";
import { ProblemNotice } from "../parts/problem-notice";
import { useAction } from "../parts/use-action";
import type { Session } from "../state/session";
import { CertifyForm } from "./certify-form";
import type { FilingView } from "./filing-view";

interface Props {
  readonly session: Session;
  readonly filing: FilingView;
  readonly onCertified: () => void;
}

/** The report itself, on demand: who reads it is noted. It cannot be certified by who has not seen it. */
export const ReportView = ({ session, filing, onCertified }: Props) => {
  const [seen, setSeen] = useState<{ readonly html: string; readonly etag: string } | undefined>(undefined);
  const reading = useAction();
  const show = () => {
    reading.run(async () => {
      const { data, etag } = await answerOf(
        session.api.GET("/filings/{filingId}/preview", {
          params: { path: { filingId: filing.filingId } },
          parseAs: "text",
        }),
      );
      setSeen({ html: data, etag });
    });
  };
  const certifies = filing.state === "draft" && session.can("filing:certify");
  return (
    <section aria-labelledby="report">
      <h2 id="report">The report</h2>
      {!seen && (
        <>
          <p>
            It shows personal data; that you read it is noted.
            {certifies && " Read it before you certify it."}
          </p>
          <button type="button" disabled={reading.isBusy} onClick={show}>
            {reading.isBusy ? "Loading …" : "Show the report"}
          </button>
        </>
      )}
      {reading.refused && <ProblemNotice refused={reading.refused} />}
      {seen && <iframe title="The report as it is filed" sandbox="" srcdoc={seen.html} />}
      {seen && certifies && (
        <CertifyForm session={session} filing={filing} etag={seen.etag} onCertified={onCertified} />
      )}
    </section>
  );
};
