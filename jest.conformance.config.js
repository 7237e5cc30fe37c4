import { shared } from './jest.config.js';

/** What needs more than npm: PgBouncer, workflow linters. `.ci/run` installs them. */
export default {
  ...shared,
  testMatch: ['<rootDir>/__tests__/conformance/**/*.test.ts'],
};
