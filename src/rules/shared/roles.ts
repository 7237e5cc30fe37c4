/** Who can change a role that has REPLICATION: up to 15 only a superuser, since 16 also a role with CREATEROLE, REPLICATION and ADMIN OPTION on it. */
export const ADMINISTRATOR = 'a superuser, or a role with CREATEROLE and ADMIN OPTION on this one';

/** Who may change a database. */
export const DATABASE_OWNER = "the database's owner";
