/** What a program's process reports of itself besides what Pulumi's SDK sends to the engine. */
export type ProgramReport =
  | {
      /** A required configuration value that it did not get, with its namespace, as in "aws:region". */
      readonly kind: "missing";
      readonly key: string;
      /** Where it was required. */
      readonly stack: string;
    }
  | {
      /** A resource that was not registered when the process ended. */
      readonly kind: "waiting";
      readonly name: string;
      readonly type: string;
      readonly stack: string;
    };

/** Set for a process that gets stand-ins for configuration that is missing. */
export const standInsVariable = "PALISADE_STAND_INS";

/** The file descriptor on which the reports are written, each as a line of JSON. */
export const reportChannel = 3;
