/** Before all tests: lib/ is compiled when it is not what the sources give, once, and not by each worker that runs it. */
export default async function commandLineBuilt() {
  process.argv.push('--if-stale');
  await import('../../../scripts/build-lib.mjs');
  process.argv.pop();
}
