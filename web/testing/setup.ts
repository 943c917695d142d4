import { TextDecoder, TextEncoder } from 'node:util';
import { resetClock } from '../ui/clock.js';

/** Clocks are false here, and typing goes letter by letter: a busy machine takes more than Jest's five seconds. */
jest.setTimeout(30_000);

/** The reader of the tests is British, unless a test says otherwise. */
Object.defineProperty(navigator, 'languages', { value: ['en-GB', 'en'], configurable: true });

/** What jsdom leaves out and our libraries ask for. Every screen is a wide one that likes its animations. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
window.matchMedia = (query) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  }) as MediaQueryList;
Element.prototype.scrollIntoView = () => {};
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

const complaints: unknown[][] = [];

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-05-04T12:00:00.000Z') });
  resetClock();
  complaints.length = 0;
  for (const level of ['error', 'warn'] as const)
    jest.spyOn(console, level).mockImplementation((...args) => complaints.push(args));
});

/** Nobody reads the console of a passing test, so what is said there fails it. */
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
  expect(complaints).toEqual([]);
});
