import { readFileSync } from 'node:fs';

/** Everything that needs only npm. What needs more is in jest.conformance.config.js. */
export const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/', '<rootDir>/lib/'],
  globalSetup: '<rootDir>/__tests__/support/jest/command-line-built.mjs',
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, tsconfig: 'tsconfig.test.json', diagnostics: false }] },
  testTimeout: 120_000,
  // Each brings servers and runs of the action along; more at once only slow each other down.
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/__tests__/support/jest/something-ran.mjs'],
};

export default {
  ...shared,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/conformance/', ...unwantedMajors()],
  testSequencer: '<rootDir>/__tests__/support/jest/longest-first.mjs',
};

/** Each major has a reality file of its own: those that this platform does not have, or CDC_PREFLIGHT_MAJORS leaves out, are none of this run's. */
function unwantedMajors() {
  const { optionalDependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const packages = Object.keys(optionalDependencies).map((name) => /^pg(\d+)-(.*)$/.exec(name));
  const majors = [...new Set(packages.flatMap((found) => found?.[1] ?? []))];
  const published = packages.flatMap((found) => (found?.[2] === platform ? [found[1]] : []));
  const wanted = (process.env.CDC_PREFLIGHT_MAJORS ?? '').split(',').map((word) => word.trim()).filter((word) => word !== '');
  const kept = wanted.length === 0 ? published : wanted;
  return majors.filter((major) => !kept.includes(major)).map((major) => `/reality/postgres-${major}\\.test\\.ts$`);
}
