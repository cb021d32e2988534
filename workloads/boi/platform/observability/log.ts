import { pino, type DestinationStream } from "pino";
import type { EventFields } from "./log-fields";
import { logLine } from "./log-line";

/** Writes one line of JSON. Fits `ApiServices.log` too. */
export type Log = <Event extends string>(fields: EventFields<Event>) => void;

/** The log of one program. Lines with an error or a 5xx are errors, other refusals are warnings. */
export function createLog(service: string, destination?: DestinationStream): Log {
  const options = {
    base: { service },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (level: string) => ({ level }) },
  };
  const logger = destination ? pino(options, destination) : pino(options);
  return (fields) => {
    const line = logLine(fields);
    const status = typeof line.status === "number" ? line.status : 0;
    if (line.error !== undefined || status >= 500) logger.error(line);
    else if (status >= 400) logger.warn(line);
    else logger.info(line);
  };
}
