import type { Logger } from 'pino';

/** A terminal sends Ctrl-C to us and to npm, which passes it on: what follows this closely is the same one. */
const sameSignalMs = 500;
const deadlineMs = 4_500;

/** The end of the process: what is open, in which order it is closed, and who may ask for it. */
export class Shutdown {
  readonly #open: { name: string; close: () => Promise<unknown> }[] = [];
  readonly #asked = new AbortController();
  #since = 0;

  constructor(private readonly log: Logger) {}

  /** Aborted as soon as somebody asks for the end; a start that is under way gives up. */
  get asked(): AbortSignal {
    return this.#asked.signal;
  }

  /** To be closed at the end: the last that was opened first. */
  add(name: string, close: () => Promise<unknown>): void {
    this.#open.push({ name, close });
  }

  /** Ends the process in order when a signal asks for it, and at once when a second one does. */
  onSignals(starting: Promise<unknown>): void {
    const ask = () => {
      if (this.asked.aborted) {
        if (Date.now() - this.#since > sameSignalMs) process.exit(1);
        return;
      }
      this.#since = Date.now();
      this.#asked.abort();
      void starting.catch(() => undefined).then(() => this.exit(0));
      this.#limit();
    };
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, ask);
    process.on('uncaughtException', (err) => {
      this.log.fatal({ err }, 'an unexpected error ends the process');
      this.#asked.abort();
      void this.exit(1);
    });
    // The terminal, or whoever read our output, may be gone before we are.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  }

  async exit(code: number): Promise<never> {
    this.#limit();
    for (let part = this.#open.pop(); part !== undefined; part = this.#open.pop()) {
      try {
        await part.close();
      } catch (err) {
        this.log.error({ err }, `closing the ${part.name} failed`);
      }
    }
    process.exit(code);
  }

  /** Nothing that hangs keeps us; a private database that is still open then is ended by its watchdog. */
  #limit(): void {
    setTimeout(() => process.exit(1), deadlineMs).unref();
  }
}
