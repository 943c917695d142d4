/** Real servers and sockets take their time on a busy machine; nothing here waits for a fixed time. */
jest.setTimeout(30_000);

const methods = ['debug', 'info', 'log', 'warn', 'error'] as const;
const output: string[] = [];

beforeEach(() => {
  output.length = 0;
  for (const method of methods) {
    jest.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      output.push(`console.${method}: ${words.map(String).join(' ')}`);
    });
  }
});

/** What nobody expected to be said is either a fault or noise that hides one. */
afterEach(() => {
  for (const method of methods) jest.mocked(console[method]).mockRestore?.();
  if (output.length > 0) throw new Error(`Unexpected output:\n${output.join('\n')}`);
});
