import { useState } from "hono/jsx/dom";
import type { ApiClient } from "../../client/api-client";
import { answerOf } from "../state/answer-of";
import { ProblemNotice } from "../parts/problem-notice";
import { TextField } from "../parts/text-field";
import { useAction } from "../parts/use-action";
import { DataFields } from "./data-fields";
import { ownDataOf, type OwnData } from "./own-data";

interface Props {
  readonly api: ApiClient;
  readonly etag: string;
  readonly data: OwnData;
  readonly onDone: () => void;
}

export const OwnDataForm = ({ api, etag, data, onDone }: Props) => {
  const action = useAction();
  const [byId, setById] = useState(data.fincenId !== undefined);
  const save = (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    action.run(async (key) => {
      await answerOf(
        api.PUT("/me/person", {
          params: { header: { "if-match": etag, "idempotency-key": key } },
          body: { consent: true, minor: form.get("minor") === "on", data: ownDataOf(form) },
        }),
      );
      onDone();
    });
  };
  return (
    <section aria-labelledby="own-data">
      <h2 id="own-data">2. Your data</h2>
      <form onSubmit={save}>
        <div class="check">
          <input
            type="checkbox"
            id="by-id"
            checked={byId}
            onChange={(event) => setById((event.target as HTMLInputElement).checked)}
          />
          <label for="by-id">I have a FinCEN identifier, which replaces all the rest.</label>
        </div>
        {byId ? (
          <TextField
            name="fincenId"
            label="FinCEN identifier"
            value={data.fincenId}
            pattern="[\d\s\-]{12,16}"
            hint="12 digits"
            autocomplete="off"
            required
          />
        ) : (
          <DataFields data={data} />
        )}
        <div class="check">
          <input type="checkbox" id="minor" name="minor" />
          <label for="minor">I am a minor.</label>
        </div>
        <div class="check">
          <input type="checkbox" id="consent" required />
          <label for="consent">
            These data are mine and true, and I agree that they are reported to FinCEN.
          </label>
        </div>
        <button class="main" disabled={action.isBusy}>
          {action.isBusy ? "Sending …" : "State these data"}
        </button>
        {action.refused && <ProblemNotice refused={action.refused} />}
      </form>
    </section>
  );
};
