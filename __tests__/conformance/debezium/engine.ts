/** Debezium's embedded engine, in a process of its own: the jars come from Maven Central once, and stay in build/debezium. */
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CACHE = fileURLToPath(new URL('../../../build/debezium', import.meta.url));

/** A change it emitted. `r` is a row of the snapshot; c, u and d are inserts, updates and deletes of the stream. */
export interface Change {
  readonly op: string;
  /** `schema.table`, as the event names it. */
  readonly table: string;
}

/** A running engine. */
export interface Engine {
  readonly changes: readonly Change[];
  /** What it ended with: an empty text when it was stopped; undefined as long as it runs. */
  readonly ended: string | undefined;
  /** All that the process wrote beside: its log. */
  log(): string;
  /** Resolves when it has ended. */
  stop(): Promise<void>;
}

/** Copies the jars that pom.xml names. Throws when Maven or Java is missing: a test never skips. */
export function provideJars(): void {
  const pom = readFileSync(join(HERE, 'pom.xml'), 'utf8');
  const stamp = join(CACHE, 'pom.xml');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === pom) return;
  mkdirSync(CACHE, { recursive: true });
  const [lib, fresh] = [join(CACHE, 'lib'), join(CACHE, 'lib.new')];
  rmSync(fresh, { recursive: true, force: true });
  const maven = ['-B', '-q', '-f', join(HERE, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${fresh}`];
  const { error, status, stdout, stderr } = spawnSync('mvn', maven, { encoding: 'utf8' });
  if (error !== undefined || status !== 0) {
    throw new Error(`mvn could not copy Debezium's jars (JDK 17 and Maven are needed): ${error?.message ?? stdout + stderr}`);
  }
  rmSync(lib, { recursive: true, force: true });
  renameSync(fresh, lib);
  writeFileSync(stamp, pom);
}

/** Starts the engine with properties of the connector over those of any capture here. */
export function startEngine(properties: Readonly<Record<string, string>>): Engine {
  const child = spawn('java', [...QUICK, '-cp', join(CACHE, 'lib', '*'), join(HERE, 'Capture.java')]);
  child.stdin.write(`${Object.entries({ ...USUAL, ...properties }).map(([name, value]) => `${name}=${value}\n`).join('')}\n`);
  return new Process(child);
}

/** For a process that lives a few seconds. */
const QUICK = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx256m', '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn'];

const USUAL: Readonly<Record<string, string>> = {
  name: 'conformance',
  'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
  'topic.prefix': 'conformance',
  'plugin.name': 'pgoutput',
  'offset.storage': 'org.apache.kafka.connect.storage.MemoryOffsetBackingStore',
  'offset.flush.interval.ms': '1000',
  'poll.interval.ms': '20',
  'tombstones.on.delete': 'false',
  // What goes wrong is to end it at once.
  'errors.max.retries': '0',
  'slot.max.retries': '1',
  'slot.retry.delay.ms': '100',
};

class Process implements Engine {
  readonly changes: Change[] = [];
  ended: string | undefined;
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly gone: Promise<void>;
  private written = '';

  constructor(child: ChildProcessWithoutNullStreams) {
    this.child = child;
    createInterface(child.stdout).on('line', (line) => this.read(line));
    child.stderr.on('data', (data) => (this.written += String(data)));
    child.stdin.on('error', () => undefined);
    this.gone = new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => {
        this.ended ??= `the process exited with ${String(code)}`;
        resolve();
      });
    });
    this.gone.catch((error: unknown) => (this.ended ??= String(error)));
  }

  log(): string {
    return this.written;
  }

  async stop(): Promise<void> {
    this.child.stdin.end();
    const killer = setTimeout(() => this.child.kill('SIGKILL'), 10_000);
    await this.gone.finally(() => clearTimeout(killer));
  }

  private read(line: string): void {
    const [, op, table] = /^event (\S+) (.+)$/.exec(line) ?? [];
    const [, message] = /^ended (.*)$/.exec(line) ?? [];
    if (op !== undefined && table !== undefined) this.changes.push({ op, table });
    else if (message !== undefined) this.ended ??= message;
    else this.written += `${line}\n`;
  }
}
