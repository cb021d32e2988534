import type { CallRecord } from "./call-record";

type Recorder = (call: CallRecord) => void;

/** An access token and until when it is used (milliseconds of the clock). */
interface Token {
  readonly value: string;
  readonly until: number;
}

/** FinCEN's tokens live 3,599 seconds; this one is renewed a minute before, so that none expires on its way. */
const marginMilliseconds = 60_000;

interface TokenSource {
  /** Calls at the same time share one request. */
  current(record: Recorder): Promise<string>;
  /** Forgets the token, if it is still the one that was refused. */
  refuse(token: string): void;
}

export function tokenSource(
  fetchToken: (record: Recorder) => Promise<{ readonly value: string; readonly seconds: number }>,
  clock: () => number,
): TokenSource {
  let held: Promise<Token> | undefined;
  let last: Token | undefined;
  const renew = (record: Recorder): Promise<Token> => {
    const renewed = fetchToken(record).then(({ value, seconds }) => ({
      value,
      until: clock() + seconds * 1000 - marginMilliseconds,
    }));
    held = renewed;
    renewed.then(
      (token) => (last = token),
      () => (held = undefined),
    );
    return renewed;
  };
  return {
    current: async (record) => {
      if (last && last.until <= clock()) held = last = undefined;
      return (await (held ?? renew(record))).value;
    },
    refuse: (token) => {
      if (last?.value === token) held = last = undefined;
    },
  };
}
