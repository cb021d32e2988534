import { useState } from "hono/jsx/dom";
import { answerOf } from "../state/answer-of";
import { ChoiceField } from "../parts/choice-field";
import { ProblemNotice } from "../parts/problem-notice";
import { TextField } from "../parts/text-field";
import { textOf } from "../parts/text-of";
import { useAction } from "../parts/use-action";
import { addressOf } from "../state/route";
import type { Session } from "../state/session";
import { reportWords } from "../words/report-words";
import type { FilingView } from "./filing-view";

interface Props {
  readonly session: Session;
  readonly companyId: string;
}

const kinds = [
  "initial",
  "update",
  "correction",
  "newly-exempt",
] as const satisfies readonly FilingView["kind"][];

/** A report of what is known of the company today, as a draft that somebody else certifies. */
export const PrepareForm = ({ session, companyId }: Props) => {
  const action = useAction();
  const [isOpen, setOpen] = useState(false);
  const prepare = (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    action.run(async (key) => {
      const { data } = await answerOf(
        session.api.POST("/filings", {
          params: { header: { "idempotency-key": key } },
          body: {
            companyId,
            kind: textOf(form, "kind") as FilingView["kind"],
            submitter: {
              email: textOf(form, "email"),
              lastName: textOf(form, "lastName"),
              firstName: textOf(form, "firstName"),
            },
          },
        }),
      );
      location.hash = addressOf.filing(data.filingId);
    });
  };
  return (
    <>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? "Not now" : "Prepare a report"}
      </button>
      {isOpen && (
        <form onSubmit={prepare}>
          <ChoiceField
            name="kind"
            label="Kind of report"
            choices={Object.fromEntries(kinds.map((kind) => [kind, reportWords(kind)]))}
          />
          <fieldset>
            <legend>Who submits it</legend>
            <TextField name="email" label="E-mail address" type="email" autocomplete="email" required />
            <TextField name="lastName" label="Last name or firm" autocomplete="family-name" required />
            <TextField name="firstName" label="First name" autocomplete="given-name" required />
          </fieldset>
          <p class="small">A draft that was not submitted yet is superseded by this one.</p>
          <button class="main" disabled={action.isBusy}>
            {action.isBusy ? "Preparing …" : "Prepare it"}
          </button>
          {action.refused && <ProblemNotice refused={action.refused} />}
        </form>
      )}
    </>
  );
};
