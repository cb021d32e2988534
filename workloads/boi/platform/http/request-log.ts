/** What is noted of one request. Every field is a code, a number or a UUID: there is none that could hold personal data. */
export interface RequestEntry {
  readonly operationId: string;
  readonly method: string;
  /** The pattern, such as "/companies/{companyId}", never the URL. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly requestId: string;
  readonly tenantId?: string;
  readonly userId?: string;
  /** Of what was thrown, where that was not a problem for the caller to fix. Logged by class, code and place alone. */
  readonly error?: unknown;
}

export type RequestLog = (entry: RequestEntry) => void;

/** Without a log of the runtime: failures of ours, by what kind of error they are and nothing of what it says. */
export const logToStandardError: RequestLog = ({ operationId, requestId, status, error }) => {
  if (error === undefined) return;
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  console.error(JSON.stringify({ level: "error", operationId, requestId, status, error: kind }));
};
