/** What each profile changes about the verdict, on one old version, one in the middle and the newest. */
import { afterAll, describe, expect, it } from '@jest/globals';
import { CONSUMERS } from '../../src/plan/consumers/index.js';
import { rules } from '../../src/rules/index.js';
import { runAction } from '../support/action.js';
import { stopAll } from '../support/postgres.js';
import { published } from '../support/postgres/platform.js';
import { profiles } from './consumers/index.js';
import { blocks, stateOf, type ProfileState } from './consumers/profile.js';
import { credentials } from './credentials.js';
import type { Stage } from './stage.js';
import { Stages } from './stages.js';
import type { Finding } from './state.js';

const MAJORS = [10, 13, 18].filter((major) => published.includes(major));

afterAll(stopAll);

describe('the states of the profiles', () => {
  it('are there for every profile, one that suits it among them, and one that does not', () => {
    expect(profiles.map(({ consumer }) => consumer)).toEqual(CONSUMERS.map(({ name }) => name));
    const oneSided = profiles.filter(({ states }) => new Set(states.map(({ finds = [] }) => finds.length === 0)).size < 2);
    expect(oneSided.map(({ consumer }) => consumer)).toEqual([]);
  });

  it('are found by rules that exist', () => {
    const named = new Set(profiles.flatMap(({ states }) => states.flatMap(({ finds = [] }) => finds.map(({ rule }) => rule))));
    expect([...named].filter((id) => !rules.some((rule) => rule.id === id)).sort()).toEqual([]);
  });

  it('are all played on one of the versions', () => {
    const nowhere = profiles.flatMap(({ states }) => states.filter((state) => !MAJORS.some((major) => exists(state, major))));
    expect(nowhere.map(({ name }) => name)).toEqual([]);
  });
});

const made = await credentials();

describe.each(MAJORS)('PostgreSQL %i', (major) => {
  const stages = new Stages(major, made);
  afterAll(() => stages.stop());

  for (const { consumer, states } of profiles) {
    for (const state of states.filter((one) => exists(one, major))) {
      it.concurrent(`${consumer}: ${state.name}`, () => stages.on((stage) => judged(state, consumer, stage)));
    }
  }
});

function exists({ majors: { from = 0, to = Infinity } = {} }: ProfileState, major: number): boolean {
  return from <= major && major <= to;
}

/** Brings the state about, and compares every warning and error with what the state says. */
async function judged(profileState: ProfileState, consumer: string, stage: Stage): Promise<void> {
  const state = stateOf(profileState, consumer);
  const { finds = [] } = profileState;
  try {
    await stage.set(state);
    const { report, exitCode } = await runAction(stage.inputs(state, state.inputs), { resident: stage.judge });
    expect(report?.error).toBeUndefined();
    const rows = report?.targets.flatMap(({ results }) => results) ?? [];
    // A fact that could not be read lets a warning be skipped: nothing may break here.
    expect(rows.filter(({ because }) => because?.kind === 'failed').map(({ rule, message }) => ({ rule, message }))).toEqual([]);
    const found = rows.filter(({ status, severity }) => status === 'unknown' || (status === 'fail' && severity !== 'notice'));
    expect(found.map(({ rule, status, severity }) => ({ rule, status, severity }))).toEqual(finds.map(expected));
    expect({ verdict: report?.verdict, exitCode }).toEqual(outcomeOf(finds));
  } finally {
    await stage.clear(state);
  }
}

function expected({ rule, status = 'fail', severity = 'error' }: Finding): object {
  return { rule, status, severity };
}

function outcomeOf(finds: readonly Finding[]): object {
  if (blocks(finds)) return { verdict: 'fail', exitCode: 1 };
  return { verdict: finds.length === 0 ? 'pass' : 'warn', exitCode: 0 };
}
