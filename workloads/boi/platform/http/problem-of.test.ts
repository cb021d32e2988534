import { Problem } from "./problem";
import { problemOf } from "./problem-of";

const failure = (code: string) => Object.assign(new Error('Key (tin)=(123-45-6789) in "people"'), { code });

test.each([
  ["a number that does not fit its column", failure("22003"), 400],
  ["text with a NUL", failure("22P05"), 400],
  ["a value that a check refuses", failure("23514"), 400],
  ["a duplicate", failure("23505"), 409],
  ["a reference to nothing", failure("23503"), 409],
  ["a serialization failure", failure("40001"), 503],
  ["a deadlock", failure("40P01"), 503],
  ["a lock that was waited for too long", failure("55P03"), 503],
  ["a server that has no more connections", failure("53300"), 503],
  ["a server that is shutting down", failure("57P01"), 503],
  ["a database that is not reached", failure("ECONNREFUSED"), 503],
  ["a pool that is used up", new Error("timeout exceeded when trying to connect"), 503],
  ["a row of another tenant", failure("42501"), 500],
  ["a bug", new TypeError("x is not a function"), 500],
  ["something that is no error", "text", 500],
  ["nothing", undefined, 500],
  ["a problem", new Problem(410, "gone"), 410],
])("%s answers with a problem that shows nothing of it", (_, thrown, status) => {
  const problem = problemOf(thrown);
  expect(problem.status).toBe(status);
  expect(JSON.stringify(problem)).not.toMatch(/123-45|people|function/);
});
