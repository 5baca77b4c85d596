/**
 * A place where the extension runs, such as its worker or its panel: an IDBFactory over the one disk that all of them
 * share, in which something goes wrong on purpose.
 */
export class Place implements IDBFactory {
  readonly #disk: IDBFactory;
  readonly #faults: Faults;
  readonly #open = new Set<IDBDatabase>();
  readonly #running = new Set<IDBTransaction>();
  #writes = 0;
  #dead = false;

  constructor(disk: IDBFactory, faults: Faults = {}) {
    this.#disk = disk;
    this.#faults = faults;
  }

  open(name: string, version?: number): IDBOpenDBRequest {
    if (this.#dead) return mute();
    if (this.#faults.open === 'throws') throw new DOMException('denied', 'SecurityError');
    if (this.#faults.open === 'is-silent') return mute();
    // A database of a later version refuses by an event, as a private window does.
    const request = this.#disk.open(name, this.#faults.open === 'refuses' ? 1 : version);
    request.addEventListener('success', () => this.#watch(request.result));
    return request;
  }

  deleteDatabase(name: string): IDBOpenDBRequest {
    return this.#dead ? mute() : this.#disk.deleteDatabase(name);
  }

  databases(): Promise<IDBDatabaseInfo[]> {
    return this.#disk.databases();
  }

  cmp(first: unknown, second: unknown): number {
    return this.#disk.cmp(first, second);
  }

  /** How many rows were written here. */
  get writes(): number {
    return this.#writes;
  }

  /** What happens to a worker: what it has not committed is undone, its connections close, nothing more comes from it. */
  kill(): void {
    this.#dead = true;
    for (const transaction of this.#running) {
      try {
        transaction.abort();
      } catch {
        // it was done
      }
    }
    for (const db of this.#open) db.close();
  }

  #watch(db: IDBDatabase): void {
    this.#open.add(db);
    const begin = db.transaction.bind(db);
    db.transaction = (...words) => {
      const transaction = begin(...words);
      this.#running.add(transaction);
      transaction.addEventListener('complete', () => this.#running.delete(transaction));
      const storeOf = transaction.objectStore.bind(transaction);
      transaction.objectStore = (name) => {
        const store = storeOf(name);
        const put = store.put.bind(store);
        store.put = (...row) => {
          this.#writes += 1;
          if (this.#faults.onWrite) this.#faults.onWrite(this.#writes, transaction, this);
          return put(...row);
        };
        return store;
      };
      return transaction;
    };
  }
}

export interface Faults {
  readonly open?: 'throws' | 'refuses' | 'is-silent';
  /** Called before each row is written, with its number from 1. What it throws, the write throws. */
  readonly onWrite?: (write: number, transaction: IDBTransaction, place: Place) => void;
}

/** A request that never answers. */
const mute = (): IDBOpenDBRequest => new IDBOpenDBRequest();
