/** "There is work": ids and codes only. What is to be done is in the database. */
export interface Message {
  /** Of its row in the outbox. Received twice with this id, it is one message. */
  readonly id: string;
  readonly tenantId: string;
  readonly topic: string;
  readonly filingId: string;
}

export interface Publication {
  /** Ids of what has been taken; the rest is to be offered again. */
  readonly taken: ReadonlySet<string>;
  /** Why not all was taken, as a code. */
  readonly refused?: string;
}

/** Where the outbox's messages go. Of one filing's messages none is taken before an earlier one. */
export type Publisher = (messages: readonly Message[]) => Promise<Publication>;
