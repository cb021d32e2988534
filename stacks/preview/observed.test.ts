import { observed, readsTheSame } from "./observed";

interface Part {
  key: string;
  size?: number;
  tags: Record<string, string>;
}

const inputs = () => {
  const first: Part = { key: "first", size: 1, tags: { owner: "team" } };
  const second: Part = { key: "second", tags: {} };
  return { chief: first, all: [first, second], account: second, unread: "x" };
};
type Inputs = ReturnType<typeof inputs>;

/** Each program reads something else; each change must be seen by those that read what it changes, and by no other. */
const programs = {
  value: (given: Inputs) => given.account.key,
  missing: (given: Inputs) => given.account.size ?? 0,
  found: ({ all }: Inputs) => all.find(({ key }) => key === "second")?.tags.owner,
  names: (given: Inputs) => Object.keys(given.account.tags),
  entries: (given: Inputs) => Object.entries(given.chief.tags).join(),
  has: (given: Inputs) => "size" in given.account,
  own: (given: Inputs) => Object.hasOwn(given.account, "size"),
  spread: (given: Inputs) => ({ ...given.account.tags }),
  isChief: (given: Inputs) => given.account === given.chief,
  among: (given: Inputs) => given.all.includes(given.account),
  length: (given: Inputs) => given.all.length,
  text: (given: Inputs) => JSON.stringify(given),
  copied: (given: Inputs) => given.all.map(({ key }) => key),
} as const;
type Name = keyof typeof programs;

const changes: readonly (readonly [string, (given: Inputs) => void, readonly Name[]])[] = [
  ["nothing", () => undefined, []],
  ["what no program but one reads", (given) => (given.unread = "y"), ["text"]],
  ["a value", (given) => (given.account.key = "third"), ["value", "found", "text", "copied"]],
  ["a value that was not there", (given) => (given.account.size = 2), ["missing", "has", "own", "text"]],
  ["a tag more", (given) => (given.account.tags.owner = "other"), ["found", "names", "spread", "text"]],
  ["another tag", (given) => (given.chief.tags.owner = "other"), ["entries", "text"]],
  [
    "which object it is, of equal content",
    (given) => (given.chief = given.account),
    ["entries", "isChief", "text"],
  ],
  [
    "an object that is no longer in the list",
    (given) => (given.account = { ...given.account }),
    ["among", "text"],
  ],
  [
    "the list's length",
    (given) => given.all.push({ key: "last", tags: {} }),
    ["found", "among", "length", "text", "copied"],
  ],
  ["the list's order", (given) => given.all.reverse(), ["found", "among", "text", "copied"]],
];

describe.each(changes)("after a change of %s", (_, change, seenBy) => {
  test.each(Object.keys(programs) as Name[])("a program sees it or not: %s", (name) => {
    const before = inputs();
    const { value, reads } = observed(before);
    expect(programs[name](value)).toEqual(programs[name](before));
    const after = inputs();
    change(after);
    const isSame = readsTheSame(JSON.parse(JSON.stringify(reads())) as [], after);
    // What gives another result must be seen; what is not listed must not be in the way.
    if (JSON.stringify(programs[name](after)) !== JSON.stringify(programs[name](before)))
      expect(isSame).toBe(false);
    expect(isSame).toBe(!seenBy.includes(name));
  });
});

test.each<[string, (given: Inputs) => unknown]>([
  ["sets something", (given) => (given.account.key = "other")],
  ["deletes something", (given) => delete given.account.size],
  ["sorts a list", (given) => given.all.sort()],
])("nothing is said of a program that %s", (_, program) => {
  const { value, reads } = observed(inputs());
  program(value);
  expect(reads()).toBeUndefined();
});

test("nothing is said of what is no plain data", () => {
  const { value, reads } = observed({ when: new Date(0), frozen: Object.freeze({ inner: { key: 1 } }) });
  expect(value.when.getTime()).toBe(0);
  expect(value.frozen.inner.key).toBe(1);
  expect(reads()).toBeUndefined();
});

test("who reads very much is taken to read everything", () => {
  const many = () => ({ list: Array.from({ length: 6000 }, (_, index) => ({ index })), unread: 1 });
  const { value, reads } = observed(many());
  value.list.forEach(({ index }) => index);
  const seen = reads() ?? [];
  expect(seen).toHaveLength(1);
  expect(readsTheSame(seen, many())).toBe(true);
  expect(readsTheSame(seen, { ...many(), unread: 2 })).toBe(false);
});
