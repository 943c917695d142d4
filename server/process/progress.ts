/** One line for each step of a start, in the manner of scripts/steps.mjs, whose work this continues. */
export async function step<T>(name: string, work: () => Promise<T>, remark?: (result: T) => string): Promise<T> {
  const since = performance.now();
  const result = await work();
  const took = `${((performance.now() - since) / 1000).toFixed(1)} s`;
  console.log(`${paint(32, '✓')} ${name} ${paint(2, [remark?.(result), took].filter(Boolean).join(', '))}`);
  return result;
}

interface SignIn {
  email: string;
  password: string;
  /** null: vendor staff. */
  customer: string | null;
}

/** What whoever started the process wants to know next; `signIns` are those of the demo. */
export function welcome(url: string, signIns: readonly SignIn[], nobodySignsIn: boolean): string {
  const line = ({ email, password, customer }: SignIn) =>
    `    ${email.padEnd(24)}${password.padEnd(16)}${customer ?? 'vendor staff'}`;
  return [
    '',
    `  ${paint(1, 'Lastseen is running')}`,
    '',
    `  Portal    ${url}/`,
    `  Explorer  ${url}/graphql`,
    ...(signIns.length > 0 ? ['', '  Sign in as', ...signIns.map(line)] : []),
    ...(nobodySignsIn ? ['', ...firstSignIn] : []),
    '',
    '  Ctrl-C stops it.',
    '',
  ].join('\n');
}

const firstSignIn = [
  '  Nobody can sign in yet. With the same settings, this makes the first sign-in:',
  '    npm run staff -- you@example.com "Your Name"',
];

/** Where this machine finds what listens: a host that means "every interface" is no address to go to. */
export function localUrl(listening: string): string {
  const url = new URL(listening);
  if (url.hostname === '0.0.0.0' || url.hostname === '[::]') url.hostname = '127.0.0.1';
  return url.origin;
}

function paint(code: number, text: string): string {
  return process.stdout.isTTY ? `\u001b[${code}m${text}\u001b[0m` : text;
}
