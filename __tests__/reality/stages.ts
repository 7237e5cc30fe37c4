/** The stages of one major version: states that are played at the same time stand on servers of their own. */
import type { Credentials } from './credentials.js';
import { Stage } from './stage.js';

/** Two keep two cores busy; a third makes up for what waits. */
const MOST = 3;

/** Lends stages to plays, and starts one only when all others are lent. */
export class Stages {
  private readonly major: number;
  private readonly credentials: Credentials;
  private readonly free: Stage[] = [];
  private readonly waiting: (() => void)[] = [];
  /** Free, lent, and about to start. */
  private count = 0;

  constructor(major: number, credentials: Credentials) {
    this.major = major;
    this.credentials = credentials;
  }

  /** Calls `play` with a stage that nobody else has at the time. */
  async on(play: (stage: Stage) => Promise<void>): Promise<void> {
    const stage = await this.lend();
    try {
      await play(stage);
    } finally {
      if (stage.usable) this.free.push(stage);
      else await this.discard(stage);
      this.waiting.shift()?.();
    }
  }

  /** Stops the servers that nobody has. */
  async stop(): Promise<void> {
    await Promise.all(this.free.splice(0).map((stage) => this.discard(stage)));
  }

  private async lend(): Promise<Stage> {
    for (;;) {
      const stage = this.free.pop();
      if (stage !== undefined) return stage;
      if (this.count < MOST) return await this.start();
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  private async start(): Promise<Stage> {
    this.count += 1;
    try {
      return await Stage.on(this.major, this.credentials);
    } catch (error) {
      this.count -= 1;
      throw error;
    }
  }

  private async discard(stage: Stage): Promise<void> {
    this.count -= 1;
    await stage.stop();
  }
}
