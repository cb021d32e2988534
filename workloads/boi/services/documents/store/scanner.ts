/** What a scan says; "pending" where the result comes later, "unscannable" where there will never be one. */
export type ScanVerdict = "clean" | "infected" | "unscannable" | "pending";

/** One upload of a file, and which: a later one under the same key is another. */
export interface Uploaded {
  readonly bytes: Buffer;
  readonly version: string;
}

/** Judges exactly the bytes and version that it is given, never another upload under the same key. */
export type Scanner = (key: string, uploaded: Uploaded) => Promise<ScanVerdict>;

/** EICAR's test string, in two parts, so that this file itself is not taken for a virus. */
const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

/** For development: knows the one test file that every scanner knows. */
export const localScanner: Scanner = (_, { bytes }) =>
  Promise.resolve(bytes.includes(eicar) ? "infected" : "clean");
