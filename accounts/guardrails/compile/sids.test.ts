import { shortSids } from "./sids";

test.each<[string, readonly string[], string]>([
  ["GuardDutyKeepsRunning", ["MacieKeepsRunning"], "Guard"],
  ["GuardDutyKeepsRunning", ["GuardDutyFindingsShow"], "GuardDutyKeeps"],
  ["AccountBlockStays", ["AccountsStayOpen"], "AccountBlock"],
  ["Ec2IsKept", ["Ec2IsKeptToo"], "Ec2IsKept"],
  ["Alone", [], "Alone"],
])("%s beside %j is cut to %s", (sid, others, expected) => {
  expect(shortSids([sid, ...others]).get(sid)).toBe(expected);
});

test("no two are cut to the same", () => {
  const sids = ["ConfigKeepsDelivering", "ConfigKeepsRecording", "ConfigRulesStay", "ConfigKeeps"];
  const short = shortSids(sids);
  expect(new Set(short.values()).size).toBe(sids.length);
});
