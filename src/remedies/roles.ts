/** Who may change a role that may replicate: up to 15 a superuser only, from 16 on also who administers it. */
export const ADMINISTRATOR = 'a superuser, or a role that administers this one';
