import { UserError } from "../../terminal/user-error";
import { dayOf } from "./entry";

const day = 24 * 60 * 60 * 1000;
const longestDays = 366;

/** The day that `--expires` means: a number of days from now, such as 90d, or a date. */
export function expiry(given: string, now: Date): string {
  const days = /^([1-9]\d{0,3})d$/.exec(given)?.[1];
  const date = days === undefined ? given : dayOf(new Date(now.getTime() + Number(days) * day));
  const time = Date.parse(`${date}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(date) ||
    Number.isNaN(time) ||
    !new Date(time).toISOString().startsWith(date)
  )
    throw new UserError(
      `--expires ${given}: must be a number of days such as 90d, or a date such as 2027-02-21.`,
    );
  if (date <= dayOf(now))
    throw new UserError(`--expires ${given}: must be a day after today, ${dayOf(now)}.`);
  if (time - now.getTime() > longestDays * day)
    throw new UserError(`--expires ${given}: a finding may be accepted for a year at most.`);
  return date;
}
