import type { Connection, Database } from './database';

/** A fixed number of connections; who comes when all are taken waits in line. */
export class Pool {
  private readonly free: Connection[] = [];
  private readonly waiting: ((connection: Connection) => void)[] = [];
  private opened = 0;

  constructor(
    private readonly database: Database,
    private readonly size: number,
  ) {}

  /** Lends a connection to `work`. A signal that aborts while waiting leaves the line. */
  async use<T>(work: (connection: Connection) => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const connection = await this.acquire(signal);
    try {
      return await work(connection);
    } finally {
      this.release(connection);
    }
  }

  private async acquire(signal?: AbortSignal): Promise<Connection> {
    const connection = this.free.pop();
    if (connection) return connection;
    if (this.opened < this.size) {
      this.opened += 1;
      return this.open();
    }
    return new Promise((resolve, reject) => {
      const take = (freed: Connection) => {
        signal?.removeEventListener('abort', leave);
        resolve(freed);
      };
      const leave = () => {
        this.waiting.splice(this.waiting.indexOf(take), 1);
        reject(signal?.reason);
      };
      this.waiting.push(take);
      signal?.addEventListener('abort', leave, { once: true });
    });
  }

  private async open(): Promise<Connection> {
    try {
      return await this.database.connect();
    } catch (error) {
      this.opened -= 1;
      throw error;
    }
  }

  private release(connection: Connection): void {
    const next = this.waiting.shift();
    if (next) next(connection);
    else this.free.push(connection);
  }
}
