import { shared } from './jest.config.js';

/** What needs more than npm: PgBouncer, Chromium and workflow linters, which `.ci/run` installs, and Debezium by a JDK 17 and Maven. */
export default {
  ...shared,
  testMatch: ['<rootDir>/__tests__/conformance/**/*.test.ts'],
};
