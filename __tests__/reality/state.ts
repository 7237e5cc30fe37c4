/** What a reality file says: the states of a server one rule is about, as data. `play.ts` brings them about. */
import type { PlatformName, Severity } from '../../src/result.js';

/** All states one rule is judged on. */
export interface Reality {
  /** The rule's id. */
  readonly rule: string;
  readonly states: readonly State[];
  /** Why no state can show the rule finding something: what it finds, only its unit test shows. */
  readonly unseen?: string;
}

/**
 * One state of a server and of the world around it. Before `given`, there are: a database with a table `orders`, a
 * publication `feed` of it, and the pipeline's role, which has LOGIN, REPLICATION and SELECT and no more.
 */
export type State = FineState | BadState | DoubtfulState;

/** All is well, whatever it looks like: the verdict is `pass`, and a real consumer works. */
export interface FineState extends Common {
  readonly verdict: 'pass';
  /** Rows that fail as notices, in the order of the report: they leave the verdict at `pass`. */
  readonly notices?: readonly [Finding, ...Finding[]];
  /** Left out: the fix of the notices is not tried. */
  readonly remedy?: Remedy;
  /** How many notices there may be in all, of whatever rules: set where the state is an ordinary one. */
  readonly mostNotices?: number;
  /** Whether the rule has nothing to judge here, and says so. */
  readonly skipped?: true;
}

/** The rule fails, a real consumer fails as well, and what the action prints puts it right. */
export interface BadState extends Common {
  readonly verdict: 'fail';
  /** Every row that does not pass or skip, in the order of the report. */
  readonly finds: readonly [Finding, ...Finding[]];
  readonly remedy?: Remedy;
}

/**
 * Something that needs attention and does not stop this pipeline: a warning, or what could not be judged. Trials with
 * `fails` show what it costs: they fail so in this state, and work when it has been put right.
 */
export interface DoubtfulState extends Common {
  readonly verdict: 'warn';
  readonly finds: readonly [Finding, ...Finding[]];
  /** Left out: the printed fix is not tried. */
  readonly remedy?: Remedy;
}

interface Common {
  readonly name: string;
  /** The versions it exists on; all, when left out. */
  readonly majors?: Majors;
  /** Name of the pipeline's database; default `shop`. Any other is made for this state and dropped after it. */
  readonly database?: string | NewDatabase;
  /** Name of the pipeline's role; default `cdc`. */
  readonly role?: string;
  /**
   * The service this server is made to look like, by what the check goes by: see platforms.ts. Only the look is the
   * service's: what a consumer meets is still self-managed PostgreSQL, so such a state has trials of its own, or none.
   */
  readonly platform?: StandInPlatform;
  /** Leaves out `orders` and `feed`, and the input `publication` with them. */
  readonly bare?: true;
  /** The way into the state. */
  readonly given?: readonly Step[];
  /** There is no room for another session, such as that which locks the tables. */
  readonly crowded?: true;
  /** The action's inputs over the usual ones. */
  readonly inputs?: Wanted;
  /** What is really done in this state; default: stream changes of `orders`. */
  readonly trials?: readonly Trial[];
}

/** Services a server can be made to look like. */
export type StandInPlatform = Exclude<PlatformName, 'self-managed' | 'unknown'>;

/** First and last version, both included. */
export interface Majors {
  readonly from?: number;
  readonly to?: number;
}

/** A database that needs more than a name. */
export interface NewDatabase {
  readonly name: string;
  readonly encoding: 'LATIN1' | 'SQL_ASCII';
}

/** Inputs by name; undefined takes a usual one away. */
export type Inputs = Readonly<Record<string, string | undefined>>;

/** Inputs, or how they follow from where things are in this run. */
export type Wanted = Inputs | ((scene: Scene) => Inputs);

/** What is different in every run. */
export interface Scene {
  readonly major: number;
  readonly host: string;
  readonly port: number;
  /** Port of what the step `standIn` or `announces` put in front of the server. */
  readonly standInPort: number;
  readonly pem: Pem;
}

/** PEM texts. */
export interface Pem {
  /** The root of the server's certificates. */
  readonly root: string;
  /** A root that has nothing to do with the server. */
  readonly stranger: string;
  /** Another such root, which expires in five days. */
  readonly expiringStranger: string;
  /** A certificate for the role `cdc` that the server trusts, and its key. */
  readonly client: { readonly certificate: string; readonly key: string };
}

/** Certificates a server can present. */
export type Presented =
  /** For 127.0.0.1 and localhost, with its intermediate. */
  | 'right'
  /** For another name. */
  | 'elsewhere'
  | 'expired'
  /** Right, without its intermediate. */
  | 'incomplete'
  /** Right, with ten days of its year left. */
  | 'expiring'
  /** For localhost, by its common name alone. */
  | 'common-name';

/** What can be between the action and the server. */
export type StandIn = 'pooler' | 'tcp-proxy' | 'streamless-proxy' | 'balancer';

/** One thing done on the way. A bare string is SQL in the state's database, by the superuser. */
export type Step =
  | string
  /** SQL in another database. */
  | { readonly sql: string; readonly database: string }
  /** A session that runs the SQL and stays open. Default: the superuser, in the state's database. */
  | { readonly hold: string; readonly as?: string; readonly database?: string }
  /** A session of the superuser, or of another role, that runs the SQL and is not waited for. */
  | { readonly unfinished: string; readonly as?: string }
  /** Sessions of the role until the server has no connection left for it. */
  | { readonly fill: string }
  /** Ends all that `hold` and `fill` opened. */
  | { readonly release: true }
  /** A consumer reads the slot as long as the state lasts, and again after a restart. Default: the pipeline's role, in its database. */
  | { readonly reader: string; readonly as?: string; readonly database?: string }
  /** A consumer that reads the slot and confirms nothing. */
  | { readonly stuckReader: string }
  /** A consumer reads the slot, confirms a position so many bytes beyond the end of the WAL, and leaves. */
  | { readonly confirms: string; readonly beyond: number }
  /** The server restarts with these settings in its file. */
  | { readonly restart: Readonly<Record<string, string>> }
  | { readonly reload: true }
  /** A line at the top of pg_hba.conf. */
  | { readonly hba: string }
  | { readonly presents: Presented }
  /**
   * Something between the action and the server: a pooler that refuses startup options, a proxy that passes bytes on, one
   * that keeps a stream to itself, or a balancer that leads replication connections to a second server.
   */
  | { readonly standIn: StandIn }
  /** STAND-IN: a proxy behind which the server announces this version; below 10 it has no pgoutput either. */
  | { readonly announces: string }
  /** A streaming standby of the server, with these settings: from here on the action and the trials connect to it. */
  | { readonly standby: Readonly<Record<string, string>> }
  /** Waits until the query answers true. */
  | { readonly until: string };

/** A row of the report that is not a pass. */
export interface Finding {
  readonly rule: string;
  /** Default `fail`. */
  readonly status?: 'fail' | 'unknown';
  /** Default `error`. */
  readonly severity?: Severity;
  /** As the report names it. */
  readonly object?: string | null;
  /** Some of it; values may be matchers of Jest. */
  readonly evidence?: Readonly<Record<string, unknown>>;
}

/** How the state is left. The printed steps that a machine can take are taken as they are printed. */
export interface Remedy {
  /** Whether a printed step that loses something is taken, too: where nothing else would do. */
  readonly losing?: true;
  /** What a person does who follows the steps that are words. */
  readonly byHand?: readonly Step[];
  /** The variant to take where the first is not the one that suits: its label. */
  readonly variant?: RegExp;
  /** Inputs that such a person corrects. */
  readonly inputs?: Wanted;
  /** Notices of the rule that stay, since what they tell is there on purpose. */
  readonly leaves?: readonly Finding[];
}

/** What is really done. With `fails`: in a bad or doubtful state it fails so; without: it is done where it has to work. */
export type Trial = StreamTrial | SubscriptionTrial | StatementsTrial | SlotTrial | LoginTrial | QueryTrial;

/** What a failure looks like: its SQLSTATE or error code, its text, or that what should arrive does not. */
export type Failure =
  | { readonly code: string }
  | { readonly message: RegExp }
  /** Nothing tells; of all that should arrive, only this does. */
  | { readonly arrives: readonly Arrival[] }
  /** Of a query. */
  | { readonly answers: false }
  /** Of statements: none has ended after a while. */
  | { readonly waits: true };

/** A change a consumer receives. `values`: of the new row; `key`: of the old one, in whatever form it is sent. */
export interface Arrival {
  readonly kind: 'insert' | 'update' | 'delete' | 'truncate';
  readonly table: string;
  readonly schema?: string;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly key?: Readonly<Record<string, unknown>>;
}

interface Tried {
  readonly fails?: Failure | ((major: number) => Failure | undefined);
  /** Another role than the pipeline's, made in `given` with the password `sesame`; not for `see` and `statements`, which are the superuser's. */
  readonly as?: string;
}

/** A pgoutput consumer logs in with what the inputs of the action say, makes a slot and receives changes. */
export interface StreamTrial extends Tried {
  readonly does: 'stream';
  /** A slot that is there already; default: a temporary one of its own. */
  readonly slot?: string;
  /** The slot that the input names, made by the consumer in case it is not there. */
  readonly planned?: true;
  /** Whether `slot` is made by the consumer in case it is not there any more. */
  readonly makesSlot?: true;
  /** Changes, one transaction each, by the superuser. */
  readonly writes: readonly string[];
  readonly receives: readonly Arrival[];
}

/** CREATE SUBSCRIPTION on a second server, which copies the tables and follows them. */
export interface SubscriptionTrial extends Tried {
  readonly does: 'subscribe';
  /** The tables on the subscriber. */
  readonly tables: string;
  readonly writes: readonly string[];
  /** A query on the subscriber that answers true when all has arrived. */
  readonly until: string;
}

/** Statements of the application, each of which has to succeed; in a bad state each fails. */
export interface StatementsTrial extends Tried {
  readonly does: 'statements';
  readonly statements: readonly string[];
}

/** CREATE_REPLICATION_SLOT of a consumer that waits no longer than 300 ms. */
export interface SlotTrial extends Tried {
  readonly does: 'create-slot';
  /** Under the name that the input gives it; default: another one. */
  readonly planned?: true;
}

/** An ordinary session of the pipeline. */
export interface LoginTrial extends Tried {
  readonly does: 'log-in';
  /** A query in that session. */
  readonly runs?: string;
}

/** A query of the superuser that answers true: what cannot be seen in a consumer. */
export interface QueryTrial extends Tried {
  readonly does: 'see';
  readonly query: string;
}
