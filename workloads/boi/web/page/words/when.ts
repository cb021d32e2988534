/** "2026-11-25 14:03 UTC": the same for everybody who talks about it, wherever they are. */
export const moment = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;

const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** "3 hours ago". */
export function ago(iso: string, now: number): string {
  const passed = now - Date.parse(iso);
  for (const [unit, size] of units) {
    const count = Math.floor(passed / size);
    if (count >= 1) return `${String(count)} ${unit}${count === 1 ? "" : "s"} ago`;
  }
  return "just now";
}

/** Days from today until a day, by the calendar: negative when it has passed. */
export const daysUntil = (day: string, today: string): number =>
  Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);

/** "in 12 days". */
export function dueWords(day: string, today: string): string {
  const days = daysUntil(day, today);
  if (days === 0) return "today";
  const count = Math.abs(days) === 1 ? "1 day" : `${String(Math.abs(days))} days`;
  return days > 0 ? `in ${count}` : `${count} ago`;
}

/** The calendar day in Washington, by which the rule counts. */
export const washingtonDay = (at: number): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York" }).format(new Date(at));
