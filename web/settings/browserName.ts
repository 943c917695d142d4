/** A browser as people call it, as far as what it sends tells; browsers pretend to be others, so order matters. */
const BROWSERS: [pattern: RegExp, name: string][] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|Chromium|HeadlessChrome|CriOS)\//, 'Chrome'],
  [/\bVersion\/.* Safari\//, 'Safari'],
];
const SYSTEMS: [pattern: RegExp, name: string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];
const POCKET = new Set(['iPhone', 'iPad', 'Android']);

export interface BrowserName {
  /** A program that is no browser is called as it calls itself. Null: it said nothing. */
  browser: string | null;
  system: string | null;
  isMobile: boolean;
}

export function browserName(userAgent: string | null | undefined): BrowserName {
  const name = (of: typeof BROWSERS) => of.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1] ?? null;
  const system = name(SYSTEMS);
  const itself = userAgent?.split(/[/\s(]/, 1)[0] || null;
  return { browser: name(BROWSERS) ?? itself, system, isMobile: system !== null && POCKET.has(system) };
}
