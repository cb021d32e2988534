import { Temporal } from "@js-temporal/polyfill";

/**
 * Calendar days after a day, both "YYYY-MM-DD": FinCEN counts calendar days (FAQ H.1, I.1). No extension over weekends or
 * holidays is assumed, since none is verified.
 */
export const daysAfter = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** In which a day ends. That FinCEN's day is Washington's is our inference; it is the earliest reading within the States. */
const filingTimeZone = "America/New_York";

/** The first instant after the day in FinCEN's time zone: what is filed from then on is late. */
export const endOfDay = (day: string): Temporal.Instant =>
  Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(filingTimeZone).toInstant();

/** The calendar day that an instant falls on, in FinCEN's time zone. */
export const dayOf = (instant: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(filingTimeZone)
    .toPlainDate()
    .toString();
