/** Only a text that is in the source: one that was put together at run time has the type `string` and is refused. */
type StaticText<Text extends string> = string extends Text ? never : Text;

/** Names of the ids that a log line may carry. All of them are UUIDs of our own making. */
type IdName =
  | "company"
  | "person"
  | "document"
  | "filing"
  | "submission"
  | "invitation"
  | "report"
  | "import"
  | "webhook"
  | "delivery";

/** All that a log line can hold: codes, numbers and UUIDs. There is no field for text, so none for personal data. */
export interface LogFields {
  readonly operationId?: string;
  readonly method?: string;
  readonly route?: string;
  readonly status?: number;
  readonly milliseconds?: number;
  readonly count?: number;
  readonly requestId?: string;
  readonly tenantId?: string;
  readonly userId?: string;
  readonly ids?: Readonly<Partial<Record<IdName, string>>>;
  /** Logged by its class, code and place in our code. Its message may quote what a caller sent, so it is left out. */
  readonly error?: unknown;
}

/** With `event`, such as "filing.submitted": what happened, in a worker or a job. */
export interface EventFields<Event extends string> extends LogFields {
  readonly event?: StaticText<Event>;
}
