/**
 * Where room is short: of every Sid as many whole words as tell it from all others of the document. "GuardDutyKeepsRunning"
 * beside "GuardDutyFindingsShow" is "GuardDutyKeeps".
 */
export function shortSids(sids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(sids.map((sid) => [sid, shortest(sid, sids)]));
}

function shortest(sid: string, all: readonly string[]): string {
  const others = all.filter((other) => other !== sid);
  const words = sid.split(/(?<=[a-z0-9])(?=[A-Z])/);
  for (let count = 1; count < words.length; count++) {
    const start = words.slice(0, count).join("");
    // "Account" must not stand for what could as well be "AccountsStayOpen".
    if (!others.some((other) => other.startsWith(start))) return start;
  }
  return sid;
}
