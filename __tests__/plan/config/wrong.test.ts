import { describe, expect, it } from '@jest/globals';
import { secretsMade } from '../../../src/neutralise/made-secrets.js';
import { mistakesIn, PATH } from './support.js';

/** What is wrong, the file, and where: `line:column` of each mistake, and what its message holds. */
type Row = readonly [what: string, text: string | Uint8Array, ...places: readonly (readonly [place: string, message: RegExp])[]];

const SECRET = 'Correct-Horse-9';
const KEY = '-----BEGIN PRIVATE KEY-----\\nMC4CAQAwBQYDK2VwBCIEIFakeFakeFake\\n-----END PRIVATE KEY-----';
const target = (lines: string): string => `version: 1\ntargets:\n  orders:\n${lines.split('\n').map((line) => `    ${line}`).join('\n')}\n`;
const waiver = (lines: string): string => `version: 1\ntargets: { orders: {}, billing: {} }\nwaivers:\n${lines.split('\n').map((line, index) => `  ${index === 0 ? '-' : ' '} ${line}`).join('\n')}\n`;
const discover = (entries: string): string => `version: 1\ndiscover: { ${entries} }\n`;
const many = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('\n');
const utf16 = (text: string, mark: readonly number[]): Uint8Array => Buffer.concat([Buffer.from(mark), Buffer.from(text, 'utf16le')]);

const WRONG: readonly Row[] = [
  // What is no file of ours at all.
  ['empty', '', ['1:1', /empty/]],
  ['blank', '\n \n\n', ['1:1', /empty/]],
  ['only comments', '# one\n# two\n', ['1:1', /empty/]],
  ['only a marker', '---\n', ['1:4', /./]],
  ['only an end marker', '...\n', ['1:1', /./]],
  ['null', 'null\n', ['1:1', /mapping|value/]],
  ['a list at the top', '- version: 1\n', ['1:1', /mapping/]],
  ['a word', 'version\n', ['1:1', /mapping/]],
  ['a number', '1\n', ['1:1', /mapping/]],
  ['JSON that breaks off', '{"version": 1,', ['1:15', /YAML/]],
  ['a workflow', 'name: Check\non: push\njobs: {}\n', ['1:1', /name/], ['1:1', /version/], ['2:1', /`on`/], ['3:1', /jobs/]],
  ['an .env file', 'HOST=db.example.com\nUSER=cdc\n', ['1:1', /mapping/]],
  ['HTML', '<!doctype html>\n<title>404</title>\n', ['1:1', /./]],

  // What `discover` looks for.
  ['discover without tags', discover('aws-region: eu-west-1'), ['2:11', /`tags` is missing/]],
  ['discover of nothing', 'version: 1\ndiscover:\n', ['2:10', /discover/]],
  ['discover as a word', 'version: 1\ndiscover: all\n', ['2:11', /`discover` is a single value, and has to be a mapping/]],
  ['discover as a list', 'version: 1\ndiscover: [cdc]\n', ['2:11', /mapping/]],
  ['no tag', discover('tags: {}'), ['2:19', /`tags` is empty/]],
  ['tags as a list', discover('tags: [cdc]'), ['2:19', /`tags` is a list, and has to be a mapping/]],
  ['a tag without a value', discover('tags: { cdc: }'), ['2:26', /`cdc` has no value.*"\*"/]],
  ['a tag with several values', discover('tags: { cdc: [a, b] }'), ['2:26', /`cdc` is a list/]],
  ['a glob for a key', discover('tags: { "cdc*": a }'), ['2:21', /asterisk/]],
  ['an empty key', discover('tags: { "": a }'), ['2:21', /empty/]],
  ['a key of discover with a slip', discover('tag: { cdc: a }'), ['2:11', /`tags` is missing/], ['2:13', /did you mean `tags`/]],
  ['a region of discover under another name', discover('tags: { cdc: a }, regions: eu-west-1'), ['2:31', /not a key of `discover`/]],
  ['a value of a database in discover', discover('tags: { cdc: a }, user: cdc'), ['2:31', /put it in `defaults`/]],
  ['a region that is none', discover('tags: { cdc: a }, aws-region: ireland'), ['2:43', /not an AWS region/]],
  ['a region that is none in a list', discover('tags: { cdc: a }, aws-region: [eu-west-1, eu-west-1a]'), ['2:55', /availability zone/]],
  ['a region twice', discover('tags: { cdc: a }, aws-region: [eu-west-1, eu-west-1]'), ['2:55', /twice/]],
  ['no region in the list', discover('tags: { cdc: a }, aws-region: []'), ['2:43', /`aws-region` is empty/]],
  ['a region in a list of lists', discover('tags: { cdc: a }, aws-region: [[eu-west-1]]'), ['2:43', /item that is not a single value/]],
  ['a variable for a region', discover('tags: { cdc: a }, aws-region: "${AWS_REGION}"'), ['2:43', /nothing is expanded/]],
  ['a login in a tag', discover(`tags: { cdc: "postgresql://cdc:${SECRET}@db/x" }`), ['2:26', /secret/]],

  // What YAML does not allow, or we do not.
  ['tabs', 'version: 1\ntargets:\n\torders: {}\n', ['3:1', /tab/]],
  ['a bracket that is never closed', 'version: 1\ntargets: { orders: {}\n', ['3:1', /YAML/]],
  ['a quote that is never closed', 'version: 1\nbaseline: "x\n', ['3:1', /YAML/]],
  ['two values on a line', 'version: 1\nbaseline: a: b\n', ['2:11', /YAML/]],
  ['a line without a colon', 'version: 1\ntargets\n', ['2:1', /YAML/]],
  ['indentation that fits nothing', 'version: 1\ntargets:\n    a: {}\n  b: {}\n', ['4:1', /YAML/]],
  ['an anchor', target('host: &h db.example.com'), ['4:14', /anchors/]],
  ['an anchor and its alias', 'version: 1\ndefaults: &d { port: 1 }\ntargets:\n  orders: *d\n', ['2:14', /anchors/], ['4:11', /aliases/]],
  ['an alias of nothing', target('host: *h'), ['4:11', /YAML|alias/]],
  ['a merge key', target('<<: { port: 1 }'), ['4:5', /merge/]],
  ['a tag', target('host: !!str db.example.com'), ['4:17', /tags/]],
  ['a tag of nobody', target('host: !secret ORDERS'), ['4:19', /tags/]],
  ['a tag of a mapping', 'version: 1\ntargets: !!map\n  orders: {}\n', ['3:3', /tags/]],
  ['a tag that calls code', target('host: !!python/object/apply:os.system ["id"]'), ['4:43', /tags/]],
  ['a directive', '%YAML 1.1\n---\nversion: 1\n', ['1:1', /directives/]],
  ['a directive of tags', '%TAG ! tag:example.com,2026:\n---\nversion: 1\n', ['1:1', /directives/]],
  ['two documents', 'version: 1\n---\nversion: 1\n', ['2:1', /second document/]],
  ['two documents, one of them empty', 'version: 1\n---\n', ['2:1', /second document/]],
  ['a key that is a list', 'version: 1\n? [a, b]\n: 1\n', ['2:3', /single value/]],
  ['a key that is a mapping', 'version: 1\n{a: b}: 1\n', ['2:1', /single value/]],
  ['no key', 'version: 1\n: 1\n', ['2:1', /single value/]],
  ['a billion laughs', `a: &a [x, x]\n${many(9, (index) => `${String.fromCharCode(98 + index)}: &${String.fromCharCode(98 + index)} [*${String.fromCharCode(97 + index)}, *${String.fromCharCode(97 + index)}]`)}\n`, ['1:7', /anchors/]],
  ['sixty brackets', `version: 1\nbaseline: ${'['.repeat(60)}${']'.repeat(60)}\n`, ['2:21', /deeply/]],
  ['ten thousand brackets', `version: 1\nbaseline: ${'['.repeat(10_000)}\n`, ['2:1', /./]],
  ['a hundred thousand braces', `version: 1\nbaseline: ${'{a: '.repeat(100_000)}\n`, ['2:1', /./]],
  ['a staircase', `version: 1\n${many(400, (index) => `${' '.repeat(index)}a:`)}\n`, ['2:1', /./]],
  ['a hundred thousand keys', `version: 1\n${many(80_000, (index) => `k${String(index)}: 1`)}\n`, ['2:1', /k0/]],
  ['5 MB', `version: 1\n${'# filler\n'.repeat(600_000)}`, ['1:1', /1 MiB/]],
  ['1 MiB and a byte', `version: 1\n#${'x'.repeat(1024 * 1024 - 11)}`, ['1:1', /1 MiB/]],
  ['UTF-16 with a byte order mark', utf16('version: 1\n', [0xff, 0xfe]), ['1:1', /UTF-8/]],
  ['UTF-16 without one', utf16('version: 1\n', []), ['1:2', /UTF-8/]],
  ['Latin 1', Buffer.from('version: 1\nwaivers:\n  - reason: für immer\n', 'latin1'), ['3:14', /UTF-8/]],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0xd]), ['1:1', /UTF-8/]],
  ['a byte order mark alone', Buffer.from([0xef, 0xbb, 0xbf]), ['1:1', /empty/]],
  ['a NUL', 'version: 1\nbaseline: a\0b\n', ['2:12', /NUL/]],

  // The version.
  ['no version', 'targets: { orders: {} }\n', ['1:1', /version/]],
  ['another version', 'version: 2\n', ['1:10', /version: 2/]],
  ['a version of words', 'version: one\n', ['1:10', /version/]],
  ['a version of three parts', 'version: 1.0.0\n', ['1:10', /version/]],
  ['no number of the version', 'version:\n', ['1:9', /version/]],
  ['the version twice', 'version: 1\nversion: 1\n', ['2:1', /set twice.*line 1/]],

  // Keys.
  ['a key that nobody knows', 'version: 1\nfrobnicate: true\n', ['2:1', /frobnicate/]],
  ['a misspelled key at the top', 'version: 1\ntarget: {}\n', ['2:1', /`target`/]],
  ['a misspelled key of defaults', 'version: 1\ndefaults:\n  ssl-mod: require\n', ['3:3', /`ssl-mode`/]],
  ['a misspelled key of a target', target('pubication: p'), ['4:5', /`publication`/]],
  ['an underscore', target('ssl_mode: require'), ['4:5', /`ssl-mode`/]],
  ['a capital', target('Host: db.example.com'), ['4:5', /`host`/]],
  ['what others call it', target('dbname: orders'), ['4:5', /`database`/]],
  ['camel case', target('sslMode: require'), ['4:5', /`ssl-mode`/]],
  ['a key of the run in a target', target('fail-on: warning'), ['4:5', /top/]],
  ['a key of the run in defaults', 'version: 1\ndefaults: { timeout: 60s }\n', ['2:13', /top/]],
  ['a key of a target at the top', 'version: 1\nhost: db.example.com\n', ['2:1', /`defaults`/]],
  ['rules in defaults', 'version: 1\ndefaults: { rules: { slot-lag: off } }\n', ['2:13', /top/]],
  ['waivers in a target', target('waivers: []'), ['4:5', /waivers/]],
  ['an input of the run', 'version: 1\nmode: plan\n', ['2:1', /input/]],
  ['another input of the run', target('shard: 1/3'), ['4:5', /input/]],
  ['an option that is not available', target('migrations: db/*.sql'), ['4:5', /not available/]],
  ['a variable for what is no secret', target('host-env: HOST'), ['4:5', /host-env/]],
  ['a prototype', 'version: 1\n__proto__: { host: x }\n', ['2:1', /__proto__/]],
  ['a constructor', target('constructor: x'), ['4:5', /constructor/]],
  ['a key twice', target('host: a.example.com\nport: 1\nhost: b.example.com'), ['6:5', /set twice.*line 4/]],
  ['a value and its variable', target('ssl-cert: a.pem\nssl-cert-env: CERT'), ['5:5', /both/]],
  ['three mistakes at once', 'version: 1\nfoo: 1\ntargets:\n  orders:\n    prot: 1\n    probe: conect\n', ['2:1', /foo/], ['5:5', /`port`/], ['6:12', /`connect`/]],

  // Targets.
  ['no targets', 'version: 1\ntargets: {}\n', ['2:10', /empty/]],
  ['targets without a value', 'version: 1\ntargets:\n', ['2:9', /no value/]],
  ['a list of targets', 'version: 1\ntargets:\n  - host: db.example.com\n', ['3:3', /mapping/]],
  ['targets by name alone', 'version: 1\ntargets: orders\n', ['2:10', /mapping/]],
  ['a target without a value', 'version: 1\ntargets:\n  orders:\n', ['3:10', /no value/]],
  ['a target that is a URI', 'version: 1\ntargets:\n  orders: postgresql://db.example.com/orders\n', ['3:11', /mapping/]],
  ['two targets of one name', 'version: 1\ntargets:\n  orders: { port: 1 }\n  orders: { port: 2 }\n', ['4:3', /set twice.*line 3/]],
  ['a name with a capital', 'version: 1\ntargets: { Orders: {} }\n', ['2:12', /Orders/]],
  ['a name with an underscore', 'version: 1\ntargets: { orders_eu: {} }\n', ['2:12', /orders_eu/]],
  ['a name with a blank', 'version: 1\ntargets: { "orders eu": {} }\n', ['2:12', /orders eu/]],
  ['an empty name', 'version: 1\ntargets: { "": {} }\n', ['2:12', /name of a target/]],
  ['a name that begins with a hyphen', 'version: 1\ntargets: { -a: {} }\n', ['2:12', /-a/]],
  ['a name that is too long', `version: 1\ntargets: { ${'a'.repeat(64)}: {} }\n`, ['2:12', /63/]],
  ['a thousand and one targets', `version: 1\ntargets:\n${many(1001, (index) => `  t${String(index)}: {}`)}\n`, ['3:3', /1000/]],
  ['defaults that are a list', 'version: 1\ndefaults: [a]\n', ['2:11', /mapping/]],

  // Values.
  ['no value', target('host:'), ['4:10', /no value/]],
  ['an empty value', target('host: ""'), ['4:11', /empty/]],
  ['a list for one value', target('host: [a.example.com, b.example.com]'), ['4:11', /single value/]],
  ['a mapping for one value', target('host: { name: a }'), ['4:11', /single value/]],
  ['a port of words', target('port: five'), ['4:11', /port/]],
  ['a port out of range', target('port: 70000'), ['4:11', /65535/]],
  ['a port with a fraction', target('port: 5432.5'), ['4:11', /port/]],
  ['a host with a port', target('host: db.example.com:5432'), ['4:11', /host/]],
  ['a size without a unit', target('slot-lag-error: 20'), ['4:21', /`20B`/]],
  ['a size of an unknown unit', target('slot-lag-error: 20Gib'), ['4:21', /`20GiB`/]],
  ['a duration without a unit', target('max-outage: 4'), ['4:17', /`4s`/]],
  ['a duration of an unknown unit', target('max-outage: 4hours'), ['4:17', /`4h`/]],
  ['a negative duration', target('connect-timeout: -5s'), ['4:22', /duration/]],
  ['a time limit that is too long', 'version: 1\ntimeout: 48h\n', ['2:10', /24|1 d/]],
  ['no boolean', target('snapshot: yes'), ['4:15', /true or false/]],
  ['no known word', target('ssl-mode: verify'), ['4:15', /verify-full/]],
  ["another client's word", target('ssl-mode: no-verify'), ['4:15', /`require`/]],
  ['no known consumer', target('consumer: debezum'), ['4:15', /`debezium`/]],
  ['no known operation', target('operations: [insert, upsert]'), ['4:26', /upsert/]],
  ['a table without a schema', target('tables:\n  - sales.orders\n  - invoices'), ['6:9', /schema/]],
  ['two wrong tables', target('tables: [a, b]'), ['4:14', /schema/], ['4:17', /schema/]],
  ['a list in a list', target('tables: [[sales.orders]]'), ['4:13', /single value/]],
  ['an empty list', target('tables: []'), ['4:13', /empty/]],
  ['no region', target('aws-region: europe'), ['4:17', /region/]],
  ['no address range', target('client-cidr: [10.0.0.0/8, 10.1.0.0/33]'), ['4:31', /bits|prefix/]],
  ['fail-on of nothing', 'version: 1\nfail-on: errors\n', ['2:10', /`error`/]],
  ['a comment of nothing', 'version: 1\ncomment: yes\n', ['2:10', /never/]],
  ['a variable that nothing expands', target('host: ${DB_HOST}'), ['4:11', /expanded/]],
  ['an expression of GitHub', target('host: ${{ vars.HOST }}'), ['4:11', /expanded/]],
  ['quotes within quotes', target('host: \'"db.example.com"\''), ['4:11', /quotes/]],
  ['several hosts', target('connection-string: postgresql://a,b/orders'), ['4:24', /several hosts/]],
  ['a parameter that libpq does not know', target('connection-string: postgresql://a/orders?sslmod=require'), ['4:24', /sslmode/]],
  ['no URI', target('connection-string: db.example.com'), ['4:24', /connection-string/]],

  // Secrets, of which none is printed: see below.
  ['a password', target(`password: ${SECRET}`), ['4:5', /`password-env`/]],
  ['a password in defaults', `version: 1\ndefaults: { password: ${SECRET} }\n`, ['2:13', /`password-env`/]],
  ['a password at the top', `version: 1\npassword: ${SECRET}\n`, ['2:1', /`password-env`/]],
  ['a URI with a password', target(`connection-string: postgresql://cdc:${SECRET}@db.example.com/orders`), ['4:24', /`connection-string-env`/]],
  ['a URI with a password behind it', target(`connection-string: postgresql://db.example.com/orders?password=${SECRET}`), ['4:24', /`connection-string-env`/]],
  ['a URI with a password in another key', target(`host: postgresql://cdc:${SECRET}@db.example.com/orders`), ['4:11', /secret/]],
  ['a URI with a password in a list', target(`tables: ["postgresql://cdc:${SECRET}@db.example.com/orders"]`), ['4:14', /secret/]],
  ['a URI with a password as a name', `version: 1\ntargets: { "postgresql://cdc:${SECRET}@db.example.com/orders": {} }\n`, ['2:12', /secret/]],
  ['a URI with a password as an unknown key', `version: 1\n"postgresql://cdc:${SECRET}@db.example.com/orders": 1\n`, ['2:1', /secret/]],
  ['a URI with a password in an unknown key', target(`url: postgresql://cdc:${SECRET}@db.example.com/orders`), ['4:5', /`connection-string`/], ['4:10', /secret/]],
  ['a password in words of libpq', target(`host: "host=db.example.com password=${SECRET}"`), ['4:11', /secret/]],
  ['a misspelled password', target(`passwrod: ${SECRET}`), ['4:5', /passwrod/]],
  ['a password of others', target(`pgpassword: ${SECRET}`), ['4:5', /pgpassword/]],
  ['a private key', target(`ssl-cert: a.pem\nssl-key: "${KEY}"`), ['5:14', /`ssl-key-env`/]],
  ['a private key in base64', target(`ssl-key: ${Buffer.from(KEY).toString('base64')}`), ['4:14', /`ssl-key-env`/]],
  ['a token', `version: 1\ngithub-token: ghp_${SECRET.replaceAll('-', '')}0123456789\n`, ['2:1', /`github-token-env`/], ['2:15', /secret/]],
  ['a token where it does not belong', `version: 1\ncomment: ghp_${SECRET.replaceAll('-', '')}0123456789\n`, ['2:10', /secret/]],
  ['a password for the name of a variable', target(`password-env: ${SECRET}`), ['4:19', /name of an environment variable/]],
  ['a variable with its sigil', target('password-env: $ORDERS_PASSWORD'), ['4:19', /name of an environment variable/]],
  ['an expression for the name of a variable', target('password-env: ${{ secrets.ORDERS }}'), ['4:19', /name of an environment variable/]],
  ['a list of variables', target('password-env: [A, B]'), ['4:19', /single value/]],
  ['a secret in YAML that is wrong', `version: 1\npassword: "${SECRET}\n`, ['3:1', /YAML/]],
  ['a secret twice', target(`password: ${SECRET}\npassword: ${SECRET}`), ['4:5', /`password-env`/], ['5:5', /set twice/]],

  // Rules and waivers.
  ['a rule that there is not', 'version: 1\nrules: { slot-lagg: off }\n', ['2:10', /`slot-lag`/]],
  ['a severity that there is not', 'version: 1\nrules: { slot-lag: warn }\n', ['2:20', /slot-lag: warn.*one of/]],
  ['a rule without which nothing is checked', 'version: 1\nrules: { login: off }\n', ['2:10', /login/]],
  ['a rule of a target that there is not', target('rules: { toast-column: off }'), ['4:14', /`toast-columns`/]],
  ['a list of rules', 'version: 1\nrules: [slot-lag]\n', ['2:8', /mapping/]],
  ['a severity that is a mapping', 'version: 1\nrules: { slot-lag: { severity: off } }\n', ['2:20', /single value/]],
  ['a waiver without a reason', waiver('rule: slot-lag\nuntil: 2027-03-31'), ['4:5', /reason/]],
  ['a waiver without an end', waiver('rule: slot-lag\nreason: agreed'), ['4:5', /until/]],
  ['a waiver without a rule', waiver('reason: agreed\nuntil: 2027-03-31'), ['4:5', /rule/]],
  ['a waiver with a blank reason', waiver('rule: slot-lag\nreason: " "\nuntil: 2027-03-31'), ['5:13', /reason/]],
  ['a waiver until a day that there is not', waiver('rule: slot-lag\nreason: agreed\nuntil: 2027-02-30'), ['6:12', /2027-02-30/]],
  ['a target of a name that objects have', 'version: 1\ntargets:\n  __proto__: { host: a.example.com, user: cdc }\n', ['3:3', /`__proto__` cannot be/]],
  ['a waiver until a year', waiver('rule: slot-lag\nreason: agreed\nuntil: 2027'), ['6:12', /2027` is not a date/]],
  ['a waiver until a month', waiver('rule: slot-lag\nreason: agreed\nuntil: 2027-03'), ['6:12', /2027-03` is not a date/]],
  ['a waiver until a day of another notation', waiver('rule: slot-lag\nreason: agreed\nuntil: 31.03.2027'), ['6:12', /31.03.2027/]],
  ['a waiver until a moment', waiver('rule: slot-lag\nreason: agreed\nuntil: 2027-03-31T12:00:00Z'), ['6:12', /2027-03-31T12/]],
  ['a waiver for ever', waiver('rule: slot-lag\nreason: agreed\nuntil: never'), ['6:12', /never/]],
  ['a waiver of a rule that there is not', waiver('rule: slotlag\nreason: agreed\nuntil: 2027-03-31'), ['4:11', /`slot-lag`/]],
  ['a waiver of a rule that cannot be waived', waiver('rule: login\nreason: agreed\nuntil: 2027-03-31'), ['4:11', /waived/]],
  ['a waiver for a target that there is not', waiver('rule: slot-lag\ntarget: order\nreason: agreed\nuntil: 2027-03-31'), ['5:13', /`orders`/]],
  ['a waiver with an unknown key', waiver('rule: slot-lag\nreson: agreed\nreason: agreed\nuntil: 2027-03-31'), ['5:5', /`reason`/]],
  ['a waiver with a list of rules', waiver('rule: [slot-lag]\nreason: agreed\nuntil: 2027-03-31'), ['4:11', /single value/]],
  ['a waiver that is a word', 'version: 1\nwaivers: [slot-lag]\n', ['2:11', /mapping/]],
  ['waivers by rule', 'version: 1\nwaivers: { slot-lag: { until: 2027-03-31 } }\n', ['2:10', /list/]],
  ['a baseline without a path', 'version: 1\nbaseline: ""\n', ['2:11', /empty/]],
  ['a list of baselines', 'version: 1\nbaseline: [a.json]\n', ['2:11', /single value/]],
];

describe('a wrong configuration file', () => {
  it('is one of at least 120 kinds', () => {
    expect(WRONG.length).toBeGreaterThanOrEqual(120);
    expect(new Set(WRONG.map(([what]) => what)).size).toBe(WRONG.length);
  });

  it.each(WRONG)('%s', (_, text, ...places) => {
    const mistakes = mistakesIn(text);
    const at = mistakes.map(({ location }) => `${String(location?.line)}:${String(location?.column)}`);
    for (const [place, message] of places) {
      const here = mistakes.filter((__, index) => at[index] === place || (place === '2:1' && message.source === '.'));
      expect({ at, here: here.map((mistake) => mistake.message) }).toEqual({ at, here: expect.arrayContaining([expect.stringMatching(message)]) });
    }
    expect(mistakes.length).toBeGreaterThan(0);
    expect(mistakes.length).toBeLessThanOrEqual(20);
    for (const { location, message } of mistakes) {
      expect(location).toMatchObject({ file: PATH });
      expect(message).not.toContain(SECRET);
      expect(message).not.toContain(SECRET.replaceAll('-', ''));
      expect(message).not.toContain('FakeFake');
      expect(message).not.toMatch(/undefined|\[object|NaN/);
      expect(message.length).toBeLessThan(500);
    }
  });

  it('has its passwords kept out of everything that is written from then on', () => {
    mistakesIn(target('password: never-printed-1\npasswrd: never-printed-2'));
    expect(secretsMade()).toEqual(expect.arrayContaining(['never-printed-1', 'never-printed-2']));
  });

  it('tells twenty of thirty mistakes', () => {
    expect(mistakesIn(`version: 1\n${many(30, (index) => `k${String(index)}: 1`)}\n`)).toHaveLength(20);
  });
});
