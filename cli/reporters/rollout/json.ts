/** A report for programs; policies are told by name and place, not by their text. */
export const rolloutJson = (report: object): string =>
  JSON.stringify(
    { schemaVersion: 1, ...report },
    (key, value: unknown) => (key === "attached" ? undefined : value),
    2,
  );
