/** The events of a value: it may be one, a list of some, or what AWS wraps them in. */
export function unwrapped(value: unknown, accept: (record: unknown) => void): void {
  if (Array.isArray(value)) {
    for (const inner of value) unwrapped(inner, accept);
    return;
  }
  const { Records, Events, CloudTrailEvent } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (Array.isArray(Records)) unwrapped(Records, accept);
  else if (Array.isArray(Events)) unwrapped(Events, accept);
  // `aws cloudtrail lookup-events` gives each event as text.
  else if (typeof CloudTrailEvent === "string") accept(parsed(CloudTrailEvent));
  else accept(value);
}

/** What is no JSON is no event either, which is reported where they are counted. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
