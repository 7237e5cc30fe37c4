import { posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isThere, pages, read, titlesOf, withoutCode } from './pages.js';

/** A link as it stands in a page: `path#anchor`. */
function linksOf(page: string): readonly string[] {
  const text = withoutCode(read(page)).replace(/`[^`]*`/g, 'code');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
}

/** How GitHub makes an anchor of a title. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
}

describe.each(pages)('%s', (page) => {
  const links = linksOf(page);
  const local = links.filter((link) => !/^[a-z]+:/.test(link));

  it('links to files that are there', () => {
    const files = local.map((link) => link.split('#')[0] ?? '').filter((path) => path !== '');
    expect(files.filter((path) => !isThere(posix.join(posix.dirname(page), path)))).toEqual([]);
  });

  it('links to titles that are there', () => {
    const broken = local.filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : posix.join(posix.dirname(page), path);
      return anchor !== undefined && target.endsWith('.md') && !titlesOf(read(target)).map(anchorOf).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('links to other sites by https', () => {
    expect(links.filter((link) => /^[a-z]+:/.test(link) && !link.startsWith('https://'))).toEqual([]);
  });
});
