/** A database to run a statement in that is about one which takes nobody. */
export function anotherDatabase(database: string): string {
  return database === 'postgres' ? 'template1' : 'postgres';
}
