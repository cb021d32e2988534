import type { ApiClient } from "../../client/api-client";
import { answerOf } from "../state/answer-of";
import { ProblemNotice } from "../parts/problem-notice";
import { useAction } from "../parts/use-action";

interface Props {
  readonly api: ApiClient;
  readonly etag: string;
  readonly usPerson: boolean | undefined;
  readonly onDone: () => void;
}

const bases = {
  citizen: "I am a citizen of the United States.",
  resident: "I am a lawful permanent resident of the United States.",
  none: "Neither.",
} as const;

export const AttestForm = ({ api, etag, usPerson, onDone }: Props) => {
  const action = useAction();
  const attest = (event: Event) => {
    event.preventDefault();
    const basis = new FormData(event.target as HTMLFormElement).get("basis") as keyof typeof bases;
    action.run(async (key) => {
      await answerOf(
        api.POST("/me/person/attestation", {
          params: { header: { "if-match": etag, "idempotency-key": key } },
          body: { usPerson: basis !== "none", basis },
        }),
      );
      onDone();
    });
  };
  return (
    <section aria-labelledby="attestation">
      <h2 id="attestation">1. Are you a U.S. person?</h2>
      <form onSubmit={attest}>
        <fieldset>
          <legend>Say which is true</legend>
          {Object.entries(bases).map(([value, text]) => (
            <div class="check">
              <input
                type="radio"
                id={value}
                name="basis"
                value={value}
                checked={usPerson === false && value === "none"}
                required
              />
              <label for={value}>{text}</label>
            </div>
          ))}
        </fieldset>
        <button class={usPerson === undefined ? "main" : ""} disabled={action.isBusy}>
          {usPerson === undefined ? "Say so" : "Change it"}
        </button>
        {action.refused && <ProblemNotice refused={action.refused} />}
      </form>
    </section>
  );
};
