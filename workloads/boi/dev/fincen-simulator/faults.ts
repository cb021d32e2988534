export const simulatedCalls = [
  "token",
  "process-id",
  "attachment",
  "submission",
  "status",
  "transcript",
] as const;
export type SimulatedCall = (typeof simulatedCalls)[number];

/** What may go wrong, each as FinCEN or the network between could do it. */
export const faults = {
  "hang-before": "does nothing and never answers",
  "hang-after": "does it and never answers",
  late: "never answers, and does it only after the caller gave up",
  "reset-before": "does nothing and cuts the connection",
  "reset-after": "does it and cuts the connection",
  "error-500-before": "does nothing and answers 500",
  "error-500-after": "does it and answers 500",
  "error-502-after": "does it and answers 502 with HTML",
  "error-504-after": "does it and answers 504 with HTML",
  maintenance: "does nothing and answers 503 with the HTML page of a maintenance window",
  throttled: "does nothing and answers 429 without Retry-After",
  "throttled-for-2": "does nothing and answers 429 with Retry-After: 2",
  unauthorized: "does nothing and answers 401, as for an expired token",
  slow: "does it and answers after a while",
  truncated: "does it and answers half of the JSON",
  empty: "does it and answers 200 without a body",
  "unknown-status": "does it and answers a status that is not documented",
  "status-backwards": "answers that the submission has only just begun",
  "duplicate-process-id": "hands out a process id that it has handed out before",
  "upload-failed": "does nothing and answers that the upload failed",
  "system-error": "accepts the submission for processing and rejects it with SBE01",
} as const;

export type Fault = keyof typeof faults;

interface PlannedFault {
  readonly call: SimulatedCall;
  readonly fault: Fault;
  /** How often it happens; then the call works again. */
  readonly times: number;
}

/** The faults that are still to happen, first planned first. */
export function faultPlan() {
  let planned: PlannedFault[] = [];
  return {
    plan: (fault: PlannedFault) => {
      planned.push(fault);
    },
    clear: () => {
      planned = [];
    },
    pending: (): readonly PlannedFault[] => planned,
    /** The fault that this call suffers, if any; it is used up by asking. */
    next: (call: SimulatedCall): Fault | undefined => {
      const found = planned.find((fault) => fault.call === call);
      if (!found) return undefined;
      planned = planned.flatMap((fault) =>
        fault !== found ? [fault] : fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : [],
      );
      return found.fault;
    },
  };
}
