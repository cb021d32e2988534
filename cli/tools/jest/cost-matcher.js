/**
 * `expect(work).toCostAtMost(limit)`: the processor time that some work takes in this process, as a multiple of a fixed
 * piece of work (some ten milliseconds of a laptop). Neither a slow machine nor a busy one changes that much, as they do a
 * clock's time; an algorithm that is quadratic in hostile input exceeds it by far.
 */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** What it does is of no interest, but that it takes allocations, regular expressions and sorting, as parsers do. */
function fixedWork() {
  const words = Array.from({ length: 20_000 }, (_, index) => `word-${(index * 7_919) % 20_011}`);
  words.sort();
  return words.join(" ").replace(/(\d)-?/g, "$1.").length;
}

let unit;

/** The least of several, the first of which are compiled on the way. */
function unitOfCost() {
  unit ??= Math.min(
    ...Array.from({ length: 8 }, () => {
      const begun = processorTime();
      fixedWork();
      return processorTime() - begun;
    }),
  );
  return unit;
}

function toCostAtMost(work, limit) {
  const each = unitOfCost();
  const begun = processorTime();
  const result = work();
  const verdict = () => {
    const cost = Math.round((processorTime() - begun) / each);
    return {
      pass: cost <= limit,
      message: () =>
        `It cost ${cost} times a fixed piece of work (${each} µs each); at most ${limit} are allowed.`,
    };
  };
  return typeof result?.then === "function" ? result.then(verdict) : verdict();
}

expect.extend({ toCostAtMost });
