import type { WebConfig } from "../hosting/web-config";
import { answerOf } from "./state/answer-of";
import { connect } from "./state/connect";
import { RefusedRequest } from "./state/refused-request";
import type { Session } from "./state/session";
import { authorizationUrl, returned } from "./sign-in/authorization";
import { exchangeCode } from "./sign-in/exchange-code";
import { tokenKeeper } from "./sign-in/token-keeper";

interface Begun {
  readonly session?: Session;
  /** Why there is none, if something went wrong. */
  readonly refused?: string | RefusedRequest;
  readonly signIn: () => void;
  readonly signOut: () => void;
}

/** Who came back from the sign-in; undefined for no one yet. */
export async function staffSession(config: WebConfig): Promise<Begun> {
  const redirectUri = `${location.origin}/`;
  const signIn = () => {
    void authorizationUrl(config, sessionStorage, { redirectUri, returnTo: location.hash }).then((url) =>
      location.assign(url),
    );
  };
  const query = new URLSearchParams(location.search);
  const back = await returned(config, sessionStorage, query, redirectUri);
  // The code is used up; nothing of the sign-in stays in the address.
  if (back) history.replaceState(null, "", `/${"tokens" in back ? back.returnTo : location.hash}`);
  const none = { signIn, signOut: () => undefined };
  if (!back) return none;
  if ("refused" in back) return { ...none, refused: back.refused };

  const token = tokenKeeper(back.tokens, (refreshToken) =>
    exchangeCode(config, { grant_type: "refresh_token", refresh_token: refreshToken }).catch(() => undefined),
  );
  const api = connect(token);
  const signOut = () => {
    // Also when the platform does not answer: the provider's sign-in ends all the same.
    void api
      .DELETE("/auth/sessions/current")
      .catch(() => undefined)
      .then(() => location.assign(config.signOut));
  };
  try {
    const { data } = await answerOf(api.GET("/auth/me"));
    const can: Session["can"] = (permission) => data.permissions.includes(permission);
    return { signIn, signOut, session: { api, userId: data.userId, roles: data.roles, can } };
  } catch (error) {
    if (error instanceof RefusedRequest) return { ...none, refused: error };
    throw error;
  }
}
