/** Where the documentation of this version is read. */
const HOME = 'https://github.com/cdc-preflight/cdc-preflight';

export const DOCS = {
  home: HOME,
  /** The page of a rule. */
  rule: (id: string): string => `${HOME}/blob/main/docs/rules/${id}.md`,
} as const;
