import { useState } from "hono/jsx/dom";
import type { ApiClient } from "../../client/api-client";
import { answerOf } from "../state/answer-of";
import { connect } from "../state/connect";
import { ProblemNotice } from "../parts/problem-notice";
import { useAction } from "../parts/use-action";
import { OwnRecord } from "./own-record";

/** What an invitation's link leads to. The link works once, so it is used only when the person says so. */
export const InvitedApp = ({ secret }: { readonly secret: string }) => {
  const opening = useAction();
  const [api, setApi] = useState<ApiClient | undefined>(undefined);
  const open = () => {
    opening.run(async () => {
      const { data } = await answerOf(
        connect().POST("/auth/invitations/accept", { body: { token: secret } }),
      );
      // Who leaves loses what is not sent, and the way back.
      addEventListener("beforeunload", (event) => event.preventDefault());
      setApi(connect(() => Promise.resolve(data.accessToken)));
    });
  };
  return (
    <main class="start">
      <h1>Your data for a beneficial ownership report</h1>
      {api ? (
        <OwnRecord api={api} />
      ) : /^[\w-]{43}$/.test(secret) ? (
        <>
          <p>
            You were invited to state your own data for a report to FinCEN, the U.S. Treasury's Financial
            Crimes Enforcement Network. What you state is seen by the firm that invited you, and is reported.
          </p>
          <ul>
            <li>Have your passport or another identification document, and a picture of it, at hand.</li>
            <li>The link works once: stay on this page until you are done. You have two hours.</li>
          </ul>
          <button type="button" class="main" disabled={opening.isBusy} onClick={open}>
            {opening.isBusy ? "Opening …" : "Begin"}
          </button>
          {opening.refused && <ProblemNotice refused={opening.refused} />}
        </>
      ) : (
        <p class="notice bad" role="alert">
          This is not a whole invitation link, or it was opened here before. Open the link that you were sent
          again, and ask who sent it for another one if it was used.
        </p>
      )}
    </main>
  );
};
