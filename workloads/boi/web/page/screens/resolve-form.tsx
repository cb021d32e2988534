import { useState } from "hono/jsx/dom";
import { answerOf } from "../state/answer-of";
import { ProblemNotice } from "../parts/problem-notice";
import { textOf } from "../parts/text-of";
import { useAction } from "../parts/use-action";
import type { Session } from "../state/session";
import { resolutionOf, resolutions } from "./resolution";
import type { FilingView } from "./filing-view";

interface Props {
  readonly session: Session;
  readonly filing: FilingView;
  readonly onDone: (state: FilingView["state"]) => void;
}

/** What a person decides about a dead letter, and why. */
export const ResolveForm = ({ session, filing: { filingId }, onDone }: Props) => {
  const action = useAction();
  const [chosen, setChosen] = useState("retry");
  const id = (name: string) => `${name}-${filingId}`;
  const resolve = (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const body = resolutionOf({
      action: chosen,
      reason: textOf(form, "reason"),
      boirId: textOf(form, "boirId"),
    });
    action.run(async (key) => {
      const { data } = await answerOf(
        session.api.POST("/filings/{filingId}/resolution", {
          params: { path: { filingId }, header: { "idempotency-key": key } },
          body,
        }),
      );
      onDone(data.state);
    });
  };
  return (
    <form onSubmit={resolve}>
      <fieldset>
        <legend>Decision</legend>
        {Object.entries(resolutions).map(([value, { label, what }]) => (
          <div class="check">
            <input
              type="radio"
              id={id(value)}
              name="action"
              value={value}
              checked={value === chosen}
              onChange={() => setChosen(value)}
            />
            <label for={id(value)}>
              <b>{label}</b> <span class="small">{what}</span>
            </label>
          </div>
        ))}
      </fieldset>
      {chosen === "accepted" && (
        <div class="field">
          <label for={id("boirId")}>BOIR id</label>
          <input
            id={id("boirId")}
            name="boirId"
            inputMode="numeric"
            pattern="\d{5,20}"
            title="5 to 20 digits"
            autocomplete="off"
            required
          />
        </div>
      )}
      <div class="field">
        <label for={id("reason")}>Reason</label>
        <input
          id={id("reason")}
          name="reason"
          minLength={3}
          maxLength={200}
          autocomplete="off"
          aria-describedby={id("hint")}
          required
        />
        <p class="small" id={id("hint")}>
          It is kept in the audit log: name no person.
        </p>
      </div>
      <button class="main" disabled={action.isBusy}>
        {action.isBusy ? "Deciding …" : resolutions[chosen as keyof typeof resolutions].label}
      </button>
      {action.refused && <ProblemNotice refused={action.refused} />}
    </form>
  );
};
