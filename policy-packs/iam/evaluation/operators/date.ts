import { ordered } from "./number";

const date = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?$/;

/**
 * Milliseconds of a date as W3C's profile of ISO 8601 writes it, a month alone included, or of seconds since 1970. Four
 * digits could be a year as well as seconds, so they are neither.
 */
export function instant(value: string): number | undefined {
  if (/^\d{5,12}(\.\d+)?$/.test(value) || value === "0") return Number(value) * 1000;
  const [, year, month, day = "01", hour = "00", minute = "00", second = "00", fraction = "", zone = "Z"] =
    date.exec(value) ?? [];
  if (year === undefined || month === undefined) return undefined;
  // JavaScript takes the 31st of February for a day in March.
  if (Number(day) > new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()) return undefined;
  const text = `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction.slice(0, 4)}${zone}`;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

export const dateOperators = ordered(
  "Date",
  instant,
  'a date such as "2026-11-23T00:00:00Z" or seconds since 1970',
);
