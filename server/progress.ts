/** One line for each step of a start, in the manner of scripts/steps.mjs, whose work this continues. */
export async function step<T>(name: string, work: () => Promise<T>, remark?: (result: T) => string): Promise<T> {
  const since = performance.now();
  const result = await work();
  const took = `${((performance.now() - since) / 1000).toFixed(1)} s`;
  console.log(`${paint(32, '✓')} ${name} ${paint(2, [remark?.(result), took].filter(Boolean).join(', '))}`);
  return result;
}

export interface Welcome {
  url: string;
  /** Whether the demo data, with its sign-ins that everybody knows, is there. */
  demo: boolean;
}

/** What whoever started the process wants to know next. */
export function welcome({ url, demo }: Welcome): string {
  const signIns = [
    ['ada@acme.example', 'demo-acme-1', 'a customer'],
    ['bob@globex.example', 'demo-globex-1', 'another customer'],
    ['staff@lastseen.example', 'demo-staff-1', 'vendor staff'],
  ];
  return [
    '',
    `  ${paint(1, 'Lastseen is running')}`,
    '',
    `  Portal    ${url}/`,
    `  Explorer  ${url}/graphql`,
    ...(demo
      ? ['', '  Sign in as', ...signIns.map(([who, word, what]) => `    ${who?.padEnd(24)}${word?.padEnd(16)}${what}`)]
      : []),
    '',
    '  Ctrl-C stops it.',
    '',
  ].join('\n');
}

/** Where a browser on this machine finds it: a host that means "every interface" is no address to go to. */
export function browserUrl(listening: string): string {
  const url = new URL(listening);
  if (url.hostname === '0.0.0.0' || url.hostname === '[::]') url.hostname = 'localhost';
  return url.origin;
}

function paint(code: number, text: string): string {
  return process.stdout.isTTY ? `\u001b[${code}m${text}\u001b[0m` : text;
}
