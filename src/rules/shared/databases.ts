/** A database in which to run a statement about another database, to which nobody can connect. */
export function anotherDatabase(database: string): string {
  return database === 'postgres' ? 'template1' : 'postgres';
}
