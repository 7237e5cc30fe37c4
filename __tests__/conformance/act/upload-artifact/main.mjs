import { cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const { INPUT_NAME: name, INPUT_PATH: path, STAND_IN_ARTIFACTS: artifacts, STAND_IN_FAULT: fault = '' } = process.env;
// What the test has happen to an artifact: `lost:shard-2-of-3`.
const [kind, which] = fault.split(':');
const happens = which !== undefined && name.includes(which) ? kind : 'nothing';
if (happens !== 'lost') {
  store(name);
}
if (happens === 'twice') {
  store(`${name}-again`);
}
if (happens === 'foreign') {
  const report = join(artifacts, name, 'report.json');
  const { shard, ...rest } = JSON.parse(readFileSync(report, 'utf8'));
  writeFileSync(report, JSON.stringify({ ...rest, shard: { ...shard, run: 'another' } }));
}
if (happens === 'stale') {
  throw new Error('the runner is lost, and a report is there from an earlier attempt');
}

function store(as) {
  const to = join(artifacts, as);
  if (existsSync(to)) {
    throw new Error(`there is an artifact ${as} already`);
  }
  mkdirSync(to, { recursive: true });
  cpSync(path, statSync(path).isDirectory() ? to : join(to, basename(path)), { recursive: true });
}
