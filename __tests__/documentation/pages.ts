import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Text of a file of the repository. */
export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Whether the repository has it. */
export function isThere(path: string): boolean {
  return existsSync(join(root, path));
}

/** Every page that people read, by its path in the repository. */
export const pages: readonly string[] = [
  ...filesIn('.', false).filter((path) => path.endsWith('.md')),
  ...filesIn('docs', true).filter((path) => path.endsWith('.md')),
];

/** Paths of the files in a folder of the repository, with slashes. */
export function filesIn(folder: string, recursive: boolean): readonly string[] {
  const directory = join(root, folder);
  return readdirSync(directory, { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** A section of a page: its title, and what is below it down to the next title of its level or above. */
export interface Section {
  readonly title: string;
  readonly body: string;
}

/** The sections of a page. */
export function sectionsOf(text: string): readonly Section[] {
  return below(withoutCode(text), '##');
}

/** What a section is divided into. */
export function partsOf(body: string): readonly Section[] {
  return below(withoutCode(body), '###');
}

function below(text: string, level: string): readonly Section[] {
  const [, ...parts] = text.split(new RegExp(`^${level} `, 'm'));
  return parts.map((part) => {
    const [title = '', ...body] = part.split('\n');
    return { title: title.trim(), body: body.join('\n').trim() };
  });
}

/** Titles of any level. */
export function titlesOf(text: string): readonly string[] {
  return [...withoutCode(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) => title.trim());
}

/** Code blocks can hold what looks like a title or a link; their lines are emptied. */
export function withoutCode(text: string): string {
  return text.replace(/^( *)```.*\n[\s\S]*?^\1```$/gm, '`code`');
}

/** Code blocks in a language, their indentation taken away. */
export function codeBlocks(text: string, language: string): readonly string[] {
  return [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```$/gm)]
    .filter(([, , found]) => found === language)
    .map(([, indentation = '', , code = '']) => code.replaceAll(new RegExp(`^${indentation}`, 'gm'), ''));
}
