/** One call of AWS's API, within its time, and every way it can end. */
import { errorCode, errorMessage } from '../../errors.js';
import { denied, failed, known, type Fact } from '../../facts/index.js';
import { hidden } from '../../neutralise/secrets.js';
import { formatMs } from '../../units.js';
import { aborted, pause, withinMs } from '../connection/waiting.js';
import type { AwsAction } from './actions.js';
import { sender, type AwsInput, type AwsOutput } from './api.js';
import type { AwsClients } from './clients.js';

/** After AWS said that it is asked too often: once more after each of these. */
const THROTTLED_PAUSES_MS = [300, 900];

/** More than a service has of anything that is asked for here. */
const MOST_PAGES = 500;

const NOT_OF_AWS = 'the response is not one from AWS; a proxy may have sent it';

/** The longest text of AWS's that is shown. */
const MOST_DETAIL = 400;

/** Names of errors, as the SDK has them. Source: the common errors of the API references, and those of EC2. */
const DENIED = /^(?:AccessDenied(?:Exception|Fault)?|UnauthorizedOperation|NotAuthorized|AuthorizationError)$/;
const REFUSED =
  /^(?:ExpiredToken(?:Exception)?|InvalidClientTokenId|InvalidAccessKeyId|InvalidToken|UnrecognizedClient(?:Exception)?|SignatureDoesNotMatch|InvalidSignature(?:Exception)?|IncompleteSignature(?:Exception)?|AuthFailure|MissingAuthenticationToken(?:Exception)?|RequestExpired|OptInRequired|TokenRefreshRequired)$/;
const THROTTLED = /^(?:Throttl(?:ing|ed)(?:Exception)?|RequestLimitExceeded|RequestThrottled(?:Exception)?|TooManyRequestsException|EC2ThrottledException|BandwidthLimitExceeded|SlowDown)$/;
const NOT_FOUND = /.NotFound(?:Fault|Exception)?$|^InvalidGroup\.NotFound$|^InvalidPrefixListID|^InvalidParameterValue$/;

export type CallEnd =
  /** The identity may not call it. */
  | 'denied'
  /** The credentials are not accepted, whatever is called. */
  | 'refused'
  /** There is nothing of this name. */
  | 'not-found'
  /** AWS answered with another error: it is asked too often, or something of its own broke. */
  | 'error'
  /** No answer in time, or none that AWS would give. */
  | 'no-answer';

/** A call that brought nothing. */
export class CallFailure extends Error {
  readonly action: AwsAction;
  readonly end: CallEnd;
  /** Name of the error as the SDK has it, where AWS sent one; else Node's code. */
  readonly code: string | undefined;
  /** What AWS, or the connection to it, said; without any secret. */
  readonly detail: string;

  constructor(action: AwsAction, end: CallEnd, code: string | undefined, detail: string) {
    super(`\`${action}\`: ${code === undefined || detail.includes(code) ? detail : `${code}: ${detail}`}`);
    this.action = action;
    this.end = end;
    this.code = code;
    this.detail = detail;
  }

  /** The fact that the call was to bring. */
  asFact(): Fact<never> {
    return this.end === 'denied' ? denied(`AWS denied \`${this.action}\`: ${this.detail}`) : failed(this.message);
  }
}

/** Calls actions, all of which answer with a list. */
export interface Calls {
  /**
   * Entries of all pages, however small AWS makes them, or CallFailure.
   * @param read entries of a page; undefined when the answer has no such list, or none that can be read.
   */
  readonly list: <A extends AwsAction, T>(action: A, input: AwsInput<A>, read: (page: AwsOutput<A>) => readonly T[] | undefined) => Promise<readonly T[]>;
  /** How the calls so far ended. */
  readonly log: CallLog;
}

/** How calls ended, in their order. */
export interface CallLog {
  readonly answered: ReadonlySet<AwsAction>;
  readonly failures: readonly CallFailure[];
}

/** What every call of a conversation has in common. */
export interface Conversation {
  readonly clients: AwsClients;
  readonly callTimeoutMs: number;
  /** Texts that must not be written anywhere. */
  readonly secrets: readonly string[];
  /** Ends every call. */
  readonly signal: AbortSignal;
}

/** The calls of a conversation, and the log of them. */
export function callsOf(conversation: Conversation): Calls {
  const answered = new Set<AwsAction>();
  const failures: CallFailure[] = [];

  const list: Calls['list'] = async (action, input, read) => {
    try {
      const items = await allPages(conversation, action, input, read);
      answered.add(action);
      return items;
    } catch (error) {
      if (error instanceof CallFailure) {
        failures.push(error);
      }
      throw error;
    }
  };

  return { list, log: { answered, failures } };
}

async function allPages<A extends AwsAction, T>(
  conversation: Conversation,
  action: A,
  input: AwsInput<A>,
  read: (page: AwsOutput<A>) => readonly T[] | undefined,
): Promise<readonly T[]> {
  const items: T[] = [];
  let next: object | undefined = {};
  for (let pages = 0; next !== undefined; pages += 1) {
    const page: AwsOutput<A> = await unlessThrottled(conversation, action, { ...input, ...next });
    const found = read(page);
    if (!Array.isArray(found) || pages === MOST_PAGES) {
      throw new CallFailure(action, 'no-answer', undefined, pages === MOST_PAGES ? `more than ${String(MOST_PAGES)} pages` : NOT_OF_AWS);
    }
    items.push(...(found as readonly T[]));
    next = nextPage(page);
  }
  return items;
}

/** Once more, after a pause, where AWS is asked too often. */
async function unlessThrottled<A extends AwsAction>(conversation: Conversation, action: A, input: AwsInput<A>, pausesMs = THROTTLED_PAUSES_MS): Promise<AwsOutput<A>> {
  try {
    return await attempt(conversation, action, input);
  } catch (error) {
    const [next, ...later] = pausesMs;
    if (next === undefined || conversation.signal.aborted || !(error instanceof CallFailure && THROTTLED.test(error.code ?? ''))) {
      throw error;
    }
    await pause(next, conversation.signal);
    return unlessThrottled(conversation, action, input, later);
  }
}

async function attempt<A extends AwsAction>({ clients, callTimeoutMs, secrets, signal }: Conversation, action: A, input: AwsInput<A>): Promise<AwsOutput<A>> {
  const limit = withinMs(callTimeoutMs, signal);
  try {
    // Neither loading a client nor refreshing credentials can be stopped; they are not waited for.
    return await Promise.race([sender(action)(clients, input, { abortSignal: limit.signal }), aborted(limit.signal)]);
  } catch (error) {
    if (!limit.signal.aborted) {
      throw failureOf(action, error, secrets);
    }
    const late = signal.aborted ? 'the run ended before AWS responded' : `no response within ${formatMs(callTimeoutMs)}`;
    throw new CallFailure(action, 'no-answer', undefined, late);
  } finally {
    limit.clear();
  }
}

/** Where the page after this one begins: `Marker` of RDS, `NextToken` of EC2 and CloudWatch. */
function nextPage(page: object): object | undefined {
  const { Marker, NextToken } = page as { readonly Marker?: unknown; readonly NextToken?: unknown };
  if (typeof Marker === 'string' && Marker !== '') {
    return { Marker };
  }
  return typeof NextToken === 'string' && NextToken !== '' ? { NextToken } : undefined;
}

/** The fact that a promise brings. Anything but CallFailure is an answer that could not be read. */
export async function asFact<T>(value: Promise<T>): Promise<Fact<T>> {
  try {
    return known(await value);
  } catch (error) {
    return error instanceof CallFailure ? error.asFact() : failed(`AWS's answer could not be read: ${errorMessage(error)}`);
  }
}

function failureOf(action: AwsAction, error: unknown, secrets: readonly string[]): CallFailure {
  const { name, status } = responseOf(error);
  if (status === undefined) {
    const message = errorMessage(error);
    // Where the SDK wraps an error, its code is left in the message alone.
    const code = errorCode(error) ?? /\bE[A-Z_]{4,}\b/.exec(message)?.[0];
    return new CallFailure(action, 'no-answer', code, shown(message, secrets) || 'no response');
  }
  if (!isErrorOfAws(name)) {
    return new CallFailure(action, 'no-answer', undefined, `${NOT_OF_AWS} (HTTP ${String(status)})`);
  }
  return new CallFailure(action, endOf(name), name, shown(errorMessage(error), secrets));
}

function endOf(name: string): CallEnd {
  if (DENIED.test(name)) {
    return 'denied';
  }
  if (REFUSED.test(name)) {
    return 'refused';
  }
  return NOT_FOUND.test(name) ? 'not-found' : 'error';
}

/** What the SDK makes of an answer whose error it cannot read, or of one that it cannot parse. */
function isErrorOfAws(name: string): boolean {
  return !/^(?:Unknown(?:Error)?|NotFound|Error|SyntaxError|TypeError|TimeoutError|RangeError)$/.test(name);
}

function responseOf(error: unknown): { readonly name: string; readonly status: number | undefined } {
  const { name, $metadata, $response } = error as {
    readonly name?: unknown;
    readonly $metadata?: { readonly httpStatusCode?: unknown };
    readonly $response?: { readonly statusCode?: unknown };
  };
  const status = $metadata?.httpStatusCode ?? $response?.statusCode;
  return { name: typeof name === 'string' ? name : 'Unknown', status: typeof status === 'number' ? status : undefined };
}

/** In one line, without what says nothing to a person, and without any secret. */
export function shown(text: string, secrets: readonly string[]): string {
  // An error of the signature quotes what was signed, the session token among it.
  const plain = text
    .replace(/^AWS SDK error wrapper for (?:\w*Error: )?/, '')
    .replace(/(?:The Canonical String|Encoded authorization failure message|Deserialization error:).*$/s, '')
    .replace(/\s+/g, ' ')
    .trim();
  // Before it is cut: half a secret would not be recognised as one.
  const safe = hidden(plain, secrets);
  return safe.length > MOST_DETAIL ? `${safe.slice(0, MOST_DETAIL)}…` : safe;
}
