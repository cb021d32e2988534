import { firstFree, standInAccountIds, standInOrganizationId } from "./stand-in-ids";

const names = ["sandbox", "reporting-dev"];

test("an id stays the same from run to run, whatever the order of the accounts", () => {
  const ids = standInAccountIds("palisade", names, []);
  expect([...ids].sort()).toEqual([...standInAccountIds("palisade", [...names].reverse(), [])].sort());
  expect(ids.get("sandbox")).toBe("907667744385");
});

test("every id has twelve digits and belongs to one account", () => {
  const many = Array.from({ length: 2000 }, (_, i) => `account-${i}`);
  const ids = [...standInAccountIds("palisade", many, []).values()];
  for (const id of ids) expect(id).toMatch(/^\d{12}$/);
  expect(new Set(ids).size).toBe(2000);
});

test("another organization gives another id", () => {
  expect(standInAccountIds("bastion", names, []).get("sandbox")).not.toBe("907667744385");
});

test("an id that is declared is never given, and its successor is the same each time", () => {
  const moved = standInAccountIds("palisade", names, ["907667744385"]);
  expect(moved.get("sandbox")).not.toBe("907667744385");
  expect(moved.get("sandbox")).toBe(standInAccountIds("palisade", names, ["907667744385"]).get("sandbox"));
  expect(moved.get("reporting-dev")).toBe(standInAccountIds("palisade", names, []).get("reporting-dev"));
});

test("the first candidate that is not taken is taken", () => {
  expect(firstFree((attempt) => `id-${attempt}`, new Set(["id-0", "id-1"]))).toBe("id-2");
});

test("an organization's stand-in has the form of a real id", () => {
  expect(standInOrganizationId("palisade")).toMatch(/^o-[a-z0-9]{10}$/);
  expect(standInOrganizationId("palisade")).not.toBe(standInOrganizationId("bastion"));
});
