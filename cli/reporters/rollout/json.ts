/** A report for programs; policies are identified by name and target, not by their text. */
export const rolloutJson = (report: object): string =>
  JSON.stringify(
    { schemaVersion: 1, ...report },
    (key, value: unknown) => (key === "attached" ? undefined : value),
    2,
  );
