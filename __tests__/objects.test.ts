import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  objectText,
  publicationObject,
  qualifiedName,
  roleObject,
  settingObject,
  slotObject,
  tableObject,
} from '../src/objects.js';
import { hostileText } from './neutralise/hostile.js';

describe('objects', () => {
  it.each([
    [tableObject({ schema: 'public', name: 'orders' }), 'table:public.orders'],
    [tableObject({ schema: 'sales', name: 'Mixed, Case' }), 'table:sales."Mixed, Case"'],
    [tableObject({ schema: 'Sales', name: 'select' }), 'table:"Sales"."select"'],
    [tableObject({ schema: 'a.b', name: 'c' }), 'table:"a.b".c'],
    [slotObject('orders_cdc'), 'slot:orders_cdc'],
    [slotObject('1st'), 'slot:"1st"'],
    [roleObject('cdc'), 'role:cdc'],
    [roleObject('The "role"'), 'role:"The ""role"""'],
    [publicationObject('Feed'), 'publication:"Feed"'],
    [settingObject('wal_level'), 'setting:wal_level'],
    [settingObject('rds.logical_replication'), 'setting:rds.logical_replication'],
  ])('%j is written %s', (object, expected) => {
    expect(objectText(object)).toBe(expected);
  });

  it('have the names that SQL has for them', () => {
    expect(qualifiedName({ schema: 'public', name: 'orders' })).toBe('public.orders');
  });

  it('are told apart by their names, whatever these hold', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, hostileText, (schema, name, otherSchema, otherName) => {
        fc.pre(schema !== otherSchema || name !== otherName);
        expect(objectText(tableObject({ schema, name }))).not.toBe(objectText(tableObject({ schema: otherSchema, name: otherName })));
      }),
    );
  });

  it('are told apart by their kinds', () => {
    const objects = [slotObject('a'), roleObject('a'), publicationObject('a'), settingObject('a'), tableObject({ schema: 'a', name: 'a' })];
    expect(new Set(objects.map(objectText)).size).toBe(objects.length);
  });
});
