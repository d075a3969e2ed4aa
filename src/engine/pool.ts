import type { Connection, Database } from './database';

/** A fixed number of connections; who comes when all are taken waits in line. */
export class Pool {
  private readonly free: Connection[] = [];
  private readonly waiting: { take: (connection: Connection) => void; retry: () => void }[] = [];
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
      const served = (connection: Connection | Promise<Connection>) => {
        signal?.removeEventListener('abort', leave);
        resolve(connection);
      };
      const place = { take: served, retry: () => served(this.acquire(signal)) };
      const leave = () => {
        this.waiting.splice(this.waiting.indexOf(place), 1);
        reject(signal?.reason);
      };
      this.waiting.push(place);
      signal?.addEventListener('abort', leave, { once: true });
    });
  }

  private async open(): Promise<Connection> {
    try {
      return await this.database.connect();
    } catch (error) {
      this.opened -= 1;
      // Its place is free: who waits behind it tries for themselves.
      this.waiting.shift()?.retry();
      throw error;
    }
  }

  private release(connection: Connection): void {
    const next = this.waiting.shift();
    if (next) next.take(connection);
    else this.free.push(connection);
  }
}
