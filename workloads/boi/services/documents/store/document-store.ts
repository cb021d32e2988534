import type { Uploaded } from "./scanner";

/** How a client sends a file: a form with these fields, the file last under the name "file". */
export interface Upload {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface Announced {
  readonly contentType: string;
  /** Exactly so many bytes are taken. */
  readonly bytes: number;
  /** In hexadecimal; when given, only bytes of this digest are taken. */
  readonly sha256?: string;
  readonly expiresSeconds: number;
}

/**
 * Where files are: what was uploaded lies in quarantine until it is clean, then sealed in the store of documents. Keys are
 * made of ids.
 */
export interface DocumentStore {
  upload(key: string, announced: Announced): Promise<Upload>;
  /** The latest upload; undefined when there is none. Never more than `most` bytes are read. */
  quarantined(key: string, most: number): Promise<Uploaded | undefined>;
  /** Every upload under this key. */
  discard(key: string): Promise<void>;
  /** Until `retainUntil` it cannot be deleted, not even by its account's root. Keeping it again is allowed. */
  keep(key: string, sealed: Uint8Array, retainUntil: Date): Promise<void>;
  kept(key: string): Promise<Buffer | undefined>;
  /** Throws `StillRetained` before the retention has ended. Removing what is not there is allowed. */
  remove(key: string): Promise<void>;
}

/** The store holds the object under its retention. */
export class StillRetained extends Error {}
