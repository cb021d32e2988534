import type { RefusedRequest } from "../state/refused-request";
import { fieldWords } from "../words/field-words";

const titles: Readonly<Record<number, string>> = {
  0: "No answer",
  401: "Your sign-in has ended",
  403: "Your role does not allow this",
  404: "Not there",
  409: "Not possible in its present state",
  410: "Gone",
  412: "Changed in the meantime",
  422: "Not accepted",
  429: "Too many requests",
};

/** What the platform said, with the id by which its operators find it. */
export const ProblemNotice = ({ refused }: { readonly refused: RefusedRequest }) => (
  <div class="notice bad" role="alert">
    <strong>{titles[refused.status] ?? `Failed (${String(refused.status)})`}</strong>
    <p>{refused.detail}</p>
    {refused.errors.length > 0 && (
      <ul>
        {refused.errors.map(({ pointer, detail }) => (
          <li>
            <em>{fieldWords(pointer)}</em> {detail}
          </li>
        ))}
      </ul>
    )}
    {refused.status === 401 && (
      <p>
        {location.pathname === "/" ? (
          <button type="button" onClick={() => location.reload()}>
            Sign in again, and come back here
          </button>
        ) : (
          "Your time on this page is over: ask who invited you for another link."
        )}
      </p>
    )}
    <p class="small">
      Request <code>{refused.requestId}</code>
    </p>
  </div>
);
