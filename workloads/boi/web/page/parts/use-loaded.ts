import { useCallback, useEffect, useState } from "hono/jsx/dom";
import { RefusedRequest } from "../state/refused-request";

export interface Loaded<Value> {
  readonly value?: Value;
  readonly refused?: RefusedRequest;
  readonly reload: () => void;
}

/**
 * What `load` brings, again when one of `keys` changes. What is there stays on the screen while it is loaded again: by
 * `reload`, and by itself after `again(value)` milliseconds.
 */
export function useLoaded<Value>(
  load: () => Promise<Value>,
  keys: readonly unknown[],
  again: (value: Value) => number | undefined = () => undefined,
): Loaded<Value> {
  const [found, setFound] = useState<{ readonly value?: Value; readonly refused?: RefusedRequest }>({});
  const [turn, setTurn] = useState(0);
  const reload = useCallback(() => setTurn((last) => last + 1), []);
  useEffect(() => {
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    load().then(
      (value) => {
        if (isGone) return;
        setFound({ value });
        const wait = again(value);
        if (wait !== undefined) timer = setTimeout(reload, wait);
      },
      (error: unknown) => {
        if (isGone) return;
        if (!(error instanceof RefusedRequest)) throw error;
        setFound((last) => ({ ...last, refused: error }));
      },
    );
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [...keys, turn]);
  return { ...found, reload };
}
