/** Ranges of settings that a consumer's profile asks for. */
import type { Need, SettingRange } from '../../consumer.js';
import type { Target } from '../../target.js';

/** What the profile says of a setting; undefined when nothing. */
export function rangeOf({ consumer }: Target, setting: string): Need<SettingRange> | undefined {
  return consumer.settings.find(({ value }) => value.setting === setting);
}

/** The nearest value in the range; undefined if this one is in it. `isOff`: whether it switches the limit off; `fallback`: what is usual. */
export function nearestFitting(value: number, isOff: boolean, { off, min = 1, max = Infinity }: SettingRange, fallback: number): number | undefined {
  if (isOff) {
    return off === 'unfit' ? clamped(fallback, min, max) : undefined;
  }
  if (off === 'required') {
    return 0;
  }
  const nearest = clamped(value, min, max);
  return nearest === value ? undefined : nearest;
}

function clamped(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}

/** `at least 10 s, or no limit`. `format`: a value with its unit. */
export function rangeText({ off, min, max }: SettingRange, format: (value: number) => string): string {
  if (off === 'required') {
    return 'no limit';
  }
  const range =
    min !== undefined && max !== undefined
      ? `${format(min)} to ${format(max)}`
      : min !== undefined
        ? `at least ${format(min)}`
        : max !== undefined
          ? `at most ${format(max)}`
          : 'a limit';
  return off === 'fine' ? `${range}, or no limit` : range;
}
