import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { filesIn, pages, read } from './pages.js';

/** Wordings that readers stumbled over, and what a reader of PostgreSQL's documentation expects instead. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bdecide first\b/i, 'Destructive: decide before running'],
  [/\b(?:this|would|what) loses? something\b/i, 'say what is lost'],
  [/\bnot judged:/i, 'Inconclusive: n checks could not be completed'],
  [/\bbesides,/i, 'In addition,'],
  [/\bchecks? could not be done\b|\bcould not be done\b/i, 'could not be completed'],
  [/\bneeds? a look\b/i, 'needs attention'],
  [/\bc[ao]me about\b/i, 'could be established'],
  [/\b(?:not|did) come to (?:its|an) end\b/i, 'did not finish'],
  [/\bmistakes? in the (?:configuration|inputs?)\b/i, 'invalid configuration'],
  [/\bnot looked at:/i, 'skipped because X failed'],
  [/\brests? on\b/i, 'depends on'],
  [/\bslots are there\b/i, 'exist, are in use'],
  [/\bpooler(?: or proxy)? answers, not\b|\bnot the server:/i, 'connected through a pooler, not directly to PostgreSQL'],
  [/\bnothing was verified\b/i, 'the certificate was not verified, as … requires'],
  [/\bleads? to a (?:trusted )?root\b/i, 'chains to a trusted root'],
  [/\ba change of it\b|\bwas made, and waits\b/i, 'a change is pending until …'],
  [/\bturned on already\b/i, 'already enabled'],
  [/\bas which the check logs in\b/i, 'the check logs in as X, which …'],
  [/\bcarried whole\b/i, 'only partly published'],
  [/\bthis one is none\b|\band are none\b/i, 'it is not an ordinary table'],
  [/\bthat both sides accept\b/i, 'in common'],
  [/\bis no identity\b/i, 'cannot be the replica identity'],
  [/\bin the database matches\b/i, 'table X does not exist; did you mean Y?'],
  [/\bnothing behind it could\b/i, 'so the remaining checks could not run'],
  [/\btakes? a restart\b|\bask(?:s)? for a restart\b/i, 'requires a restart'],
  [/\bnobody reads (?:it|them)\b|\bslots? (?:that )?nobody reads\b|, and nobody reads\b/i, 'no client is connected to it'],
  [/\bbe the identity\b/i, 'use it as the replica identity'],
  [/\blogs? whole rows\b|\bwhich costs WAL\b/i, 'use REPLICA IDENTITY FULL (writes more WAL)'],
  [/\bis gone or cannot serve\b/i, 'its replica identity index was dropped (or is invalid)'],
  [/\bwhen it owns the table as well\b/i, 'as the publication’s owner, which must also own the table'],
  [/\bnot admit\b/i, 'has an entry that allows'],
  [/\bmay not replicate\b|\brole may replicate\b/i, 'has, lacks REPLICATION'],
  [/(?:summary|'|")\s*:?\s*['"](?:Grant|Add) it\b/, 'Grant CONNECT to X, Add table X'],
  [/\bout of the scope\b/i, 'remove it from the tables input'],
  [/\bsee what the server says\b/i, 'say what to find out, and where'],
  [/\blook into the log\b/i, 'say what to find out, and where'],
  [/\bcheck all of them\b/i, 'a table of causes and statements'],
  [/\bis who it says\b/i, 'is the one it claims to be'],
  [/\bsecond look\b/i, 'without checking'],
  [/\b(?:dis)?honour|\bcapitalis|\bcolour|\bflavour|\bbehaviour/i, 'American spelling, as in PostgreSQL’s documentation'],
  [/\bforerunners?\b|\bswept\b|\bbadness\b|\bimmovable\b/i, 'prerequisite, implicit member, rank, mandatory'],
];

/** Names in the code that said something else to a reader of PostgreSQL or AWS. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['Reach', 'Network'],
  ['Encryption', 'Tls'],
  ['IdentityGap', 'TableWithoutIdentity'],
  ['swept', 'implicitMember'],
  ['decodes', 'logicalDecodingEnabled'],
  ['Given', 'Provided'],
  ['immovable', 'mandatory'],
  ['IMMOVABLE', 'MANDATORY'],
  ['forerunner', 'prerequisite'],
  ['badness', 'rank'],
  ['Look', 'Run'],
  ['readied', 'warmUp'],
]);

/** In prose, words that say something else to a reader of PostgreSQL's documentation; the code may fold or split a text with them. */
const IN_PROSE: typeof PHRASES = [
  [/\bcarr(?:y|ies|ied)\b/i, 'publish, contain'],
  [/\btold\b/i, 'reported'],
  [/\bwhose slot\b/i, 'which consumer it belongs to'],
  [/\bgoes? by\b/i, 'uses, depends on'],
];

const sources = ['src', 'scripts'].flatMap((folder) => filesIn(folder, true)).filter((path) => /\.(ts|mjs)$/.test(path));

describe.each([...pages, 'action.yml', 'package.json', ...sources])('%s', (path) => {
  // A phrase may run over the end of a line, in prose and in a comment alike.
  const text = read(path).replace(/\s*\n\s*(?:\*|\/\/|>)?\s*/g, ' ');

  it('says it in words that readers know', () => {
    const phrases = path.endsWith('.md') ? [...PHRASES, ...IN_PROSE] : PHRASES;
    const found = phrases.flatMap(([phrase, better]) => {
      const [said] = phrase.exec(text) ?? [];
      return said === undefined ? [] : [`“${said}”: ${better}`];
    });
    expect(found).toEqual([]);
  });
});

describe.each(sources)('the names in %s', (path) => {
  const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);

  it('are terms that readers search for', () => {
    const names = identifiersOf(file);
    expect([...NAMES].filter(([name]) => names.includes(name))).toEqual([]);
  });

  it('call a platform a platform', () => {
    expect(file.text).not.toMatch(/\bwhere\??: (?:readonly )?Platform(?:Name)?\b|\bwhere = valueOf\(platform\)/);
  });

  it('call what is written to the WAL by what it is', () => {
    const isAboutTables = /^src\/(?:collect|facts|rules)\//.test(path);
    expect(isAboutTables && /\bfunction decoded\b|\bdecoded\(|\bdecoded = \(/.test(file.text)).toBe(false);
  });
});

describe('the search', () => {
  it.each([
    'Decide first, this loses something',
    'Not judged: the catalog does not say',
    'not looked at: login failed',
    'Rest on login',
    'a change of it was made, and waits for a restart',
    'take it out of the scope',
    '10 slots are there, and the pipeline needs 1 more',
    'a pooler answers, not the server',
    'the slot retains 279 MiB of WAL, and nobody reads it',
    'pg_hba.conf of the server does not admit this connection',
  ])('finds “%s”', (said) => {
    expect(PHRASES.some(([phrase]) => phrase.test(said))).toBe(true);
  });

  it('finds a name in code, and not in a comment', () => {
    const file = ts.createSourceFile('', '/** Given on the command line. */ export type Look = string;', ts.ScriptTarget.Latest, true);
    expect(identifiersOf(file)).toEqual(['Look']);
  });
});

/** Every identifier of a file. */
function identifiersOf(node: ts.Node): readonly string[] {
  const below: string[] = ts.isIdentifier(node) ? [node.text] : [];
  node.forEachChild((child) => {
    below.push(...identifiersOf(child));
  });
  return below;
}
