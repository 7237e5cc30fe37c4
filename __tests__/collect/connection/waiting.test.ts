import { describe, expect, test } from '@jest/globals';
import { aborted, pause, withinMs } from '../../../src/collect/connection/waiting.js';

function never(): AbortSignal {
  return new AbortController().signal;
}

async function timed(wait: Promise<unknown>): Promise<number> {
  const started = performance.now();
  await wait;
  return performance.now() - started;
}

describe('aborted', () => {
  test('rejects at once when the signal is aborted already', async () => {
    await expect(aborted(AbortSignal.abort())).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  });

  test('rejects when the signal aborts, and not before', async () => {
    const controller = new AbortController();
    const waiting = aborted(controller.signal);
    const first = await Promise.race([waiting.catch(() => 'rejected'), pause(30, never()).then(() => 'still waiting')]);
    expect(first).toBe('still waiting');
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  });
});

describe('pause', () => {
  test('lasts as long as it says', async () => {
    expect(await timed(pause(200, never()))).toBeGreaterThan(100);
  });

  test('ends as soon as the signal aborts', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    expect(await timed(pause(60_000, controller.signal))).toBeLessThan(5000);
  });

  test('is none when the signal is aborted already', async () => {
    expect(await timed(pause(60_000, AbortSignal.abort()))).toBeLessThan(1000);
  });
});

describe('withinMs', () => {
  test('aborts when the time is up', async () => {
    const { signal } = withinMs(30, never());
    expect(signal.aborted).toBe(false);
    await pause(60_000, signal);
    expect(signal.aborted).toBe(true);
  });

  test('aborts with the outer signal', () => {
    const controller = new AbortController();
    const within = withinMs(60_000, controller.signal);
    expect(within.signal.aborted).toBe(false);
    controller.abort();
    expect(within.signal.aborted).toBe(true);
    within.clear();
  });

  test('is aborted from the start when the outer signal is', () => {
    const within = withinMs(60_000, AbortSignal.abort());
    expect(within.signal.aborted).toBe(true);
    within.clear();
  });

  test('once cleared, aborts no more', async () => {
    const controller = new AbortController();
    const within = withinMs(20, controller.signal);
    within.clear();
    await pause(60, never());
    controller.abort();
    expect(within.signal.aborted).toBe(false);
  });
});
