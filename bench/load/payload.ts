import { readFileSync } from 'node:fs';

/**
 * How the bodies of requests are made. `<items>` stands for the items; in an item `<value>` stands for the next value and
 * `<unique>` for something that never comes twice.
 */
export interface Payload {
  template: string;
  item: string;
  itemsPerRequest: number;
  /** The values, one a line; they come in a scattered order. */
  valueFile?: string;
}

export const fixed = (text: string): Payload => ({ template: text, item: '', itemsPerRequest: 1 });

/** One body after the other. Everything is ASCII, so that a length in characters is one in bytes. */
export function bodies({ template, item, itemsPerRequest, valueFile }: Payload): () => string {
  const [before = '', after] = template.split('<items>');
  if (after === undefined) return () => before;
  const parts = item.split(/<(value|unique)>/);
  const makers = { value: valueFile ? scattered(linesOf(valueFile)) : () => '', unique: unique() };
  // Between the fixed parts stand the names of what comes there.
  const makeItem = () => parts.map((part, i) => (i % 2 ? makers[part as keyof typeof makers]() : part)).join('');
  return () => {
    let items = '';
    for (let i = 0; i < itemsPerRequest; i++) items += (i ? ',' : '') + makeItem();
    return `${before}${items}${after}`;
  };
}

function unique(): () => string {
  const start = `${Date.now().toString(36)}-${process.pid}-`;
  let count = 0;
  return () => `${start}${++count}`;
}

/** Every value comes once before one comes again, neighbours far apart: no batch finds its rows side by side. */
function scattered(lines: string[]): () => string {
  const step = coprime(Math.floor(lines.length * 0.381_966), lines.length);
  let at = Math.floor(Math.random() * lines.length);
  return () => {
    at = (at + step) % lines.length;
    return lines[at]!;
  };
}

function coprime(from: number, size: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  for (let step = Math.max(1, from); ; step++) if (divisor(step, size) === 1) return step;
}

const files = new Map<string, string[]>();

function linesOf(file: string): string[] {
  const lines = files.get(file) ?? readFileSync(file, 'utf8').trim().split('\n');
  files.set(file, lines);
  return lines;
}
