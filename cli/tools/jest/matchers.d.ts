declare namespace jest {
  interface Matchers<R, T> {
    /** Processor time of a function, as a multiple of a fixed piece of work: see cost-matcher.js. */
    toCostAtMost(limit: number): T extends () => Promise<unknown> ? Promise<R> : R;
  }
}
