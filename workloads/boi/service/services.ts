/** The part of a `pg` pool that the service uses: parametrized queries and nothing else. */
export interface Database {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as in pg: the caller states the row
  query<Row>(text: string, values?: readonly unknown[]): Promise<{ readonly rows: Row[] }>;
}

/** What the application needs from outside; only lambda.ts makes the real ones. */
export interface Services {
  readonly db: Database;
}
