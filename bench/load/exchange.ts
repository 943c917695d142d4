/** A connection that carries one request at a time: the load generator has as many as there are in flight. */
export interface Exchange {
  /** Sends a body; `done` hears whether the answer was a good one. */
  ask(body: string, done: (isGood: boolean) => void): void;
  close(): void;
}

/** GraphQL answers 200 also when it refuses, and a batch tells its refusals one by one. */
export function isGoodAnswer(text: string): boolean {
  return !text.includes('"errors":[') && !text.includes('"error":{');
}
