/** What a verb sees of the database: parametrized statements within a transaction that is already bound to one tenant. */
export interface Sql {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as in pg: the caller states the row
  query<Row = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ readonly rows: Row[]; readonly rowCount: number }>;
  /**
   * A statement without parameters that is sent together with the commit: its locks are held for no longer than that
   * takes. When it fails, the transaction fails.
   */
  beforeCommit(statement: string): void;
}
