/** `test` under `npm run test:exhaustive`; in other runs, for which it takes too long, it is reported as skipped. */
export const exhaustively = (what: string): typeof test =>
  sampleOf(what, [what], 0).length === 0 ? test.skip : test;
