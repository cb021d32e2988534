import type { RefusedRequest } from "./state/refused-request";
import { ProblemNotice } from "./parts/problem-notice";

interface Props {
  readonly onSignIn: () => void;
  readonly refused: string | RefusedRequest | undefined;
}

export const StartPage = ({ onSignIn, refused }: Props) => (
  <main class="start">
    <h1>BOI filing</h1>
    <p>Beneficial ownership reports of your firm's clients: prepared, certified, filed with FinCEN.</p>
    {typeof refused === "string" && (
      <p class="notice bad" role="alert">
        {refused}
      </p>
    )}
    {typeof refused === "object" && <ProblemNotice refused={refused} />}
    <button type="button" class="main" onClick={onSignIn}>
      Sign in
    </button>
    <p class="small">Were you invited to state your own data? Open the link that you were sent.</p>
  </main>
);
