/** What a scan says; "pending" where the result comes later, as an event. */
export type ScanVerdict = "clean" | "infected" | "pending";

export type Scanner = (key: string, bytes: Uint8Array) => Promise<ScanVerdict>;

/** EICAR's test string, in two parts, lest this file itself be taken for a virus. */
const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

/** For development: knows the one test file that every scanner knows. */
export const localScanner: Scanner = (_, bytes) =>
  Promise.resolve(Buffer.from(bytes).includes(eicar) ? "infected" : "clean");

/** GuardDuty Malware Protection for S3 scans by itself as soon as an object is there; its verdict is an event. */
export const guardDutyScanner: Scanner = () => Promise.resolve("pending");
