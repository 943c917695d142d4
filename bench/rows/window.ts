/** What the scenario calls in the page. */
interface RowsPage {
  /** Row updates a second, each message with so many; the next message comes when the last one is on the page. */
  updatesPerSecond(ms: number, eventsPerMessage: number): Promise<number>;
}

declare global {
  interface Window {
    rows: RowsPage;
  }
}

export {};
