import { useRef, useState } from "hono/jsx/dom";
import { RefusedRequest } from "../state/refused-request";

export interface Action {
  readonly isBusy: boolean;
  readonly refused?: RefusedRequest;
  /** Does it, unless it is being done. */
  readonly run: (work: (idempotencyKey: string) => Promise<void>) => void;
}

/**
 * Something that must not be done twice: while it is under way, a second click does nothing; and when no answer came, the
 * next try has the same idempotency key, so that the platform does not do it again either.
 */
export function useAction(): Action {
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly refused?: RefusedRequest }>({
    isBusy: false,
  });
  const running = useRef(false);
  const key = useRef<string | null>(null);
  const run: Action["run"] = (work) => {
    // The reference, since a second click may come before the first is rendered.
    if (running.current) return;
    running.current = true;
    key.current ??= crypto.randomUUID();
    setState({ isBusy: true });
    work(key.current).then(
      () => {
        running.current = false;
        key.current = null;
        setState({ isBusy: false });
      },
      (error: unknown) => {
        running.current = false;
        if (!(error instanceof RefusedRequest)) throw error;
        // A refusal is certain: what is asked next is another thing, and takes another key.
        if (error.status !== 0) key.current = null;
        setState({ isBusy: false, refused: error });
      },
    );
  };
  return { ...state, run };
}
