declare namespace jest {
  interface Matchers<R, T> {
    /** Processor time of a function, as a multiple of a fixed piece of work: see cost-matcher.js. */
    toCostAtMost(limit: number): T extends () => Promise<unknown> ? Promise<R> : R;
  }
}

/** Some of a test's exhaustive cases, or all in `npm run test:exhaustive`: see sampling.js. */
declare function sampleOf<T>(what: string, all: readonly T[], count: number): readonly T[];
