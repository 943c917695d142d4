import fc from 'fast-check';
import { IdentifierType } from '../activation.js';
import { maskIdentifier, normaliseIdentifier } from './identifier.js';

const refused = expect.objectContaining({ code: 'IDENTIFIER_INVALID' });

describe('a hardware id', () => {
  const normalise = (raw: string) => normaliseIdentifier(raw, IdentifierType.HARDWARE);

  test.each([
    ['  AA:BB  ', 'AA:BB'],
    ['e\u0301', '\u00e9'],
    ['a'.repeat(255), 'a'.repeat(255)],
    ['🖥️'.repeat(127), '🖥️'.repeat(127)],
  ])('is trimmed and NFC: %j', (raw, expected) => {
    expect(normalise(raw)).toBe(expected);
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \t '],
    ['256 characters', 'a'.repeat(256)],
    ['a control character', 'a\u0000b'],
    ['a line break', 'a\nb'],
    ['a C1 control character', 'a\u0085b'],
    ['a bidi override', 'a\u202eb'],
    ['a bidi isolate', 'a\u2066b'],
    ['a right-to-left mark', 'a\u200fb'],
    ['half a surrogate pair', 'a\ud800b'],
  ])('is refused with %s', (_, raw) => {
    expect(() => normalise(raw)).toThrow(refused);
  });
});

describe('a domain', () => {
  const normalise = (raw: string) => normaliseIdentifier(raw, IdentifierType.DOMAIN);

  test.each([
    ['Example.COM', 'example.com'],
    ['https://shop.example.com:8443/path?x=1#y', 'shop.example.com'],
    ['//example.com/', 'example.com'],
    ['https:/example.com', 'example.com'],
    ['www.example.com.', 'www.example.com'],
    ['例え。テスト。', 'xn--r8jz45g.xn--zckzah'],
    ['user:secret@example.com', 'example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost:3000', 'localhost'],
    ['192.0.2.1', '192.0.2.1'],
  ])('is reduced to its host name: %s', (raw, expected) => {
    expect(normalise(raw)).toBe(expected);
  });

  test.each(['https://', 'two words.example', 'a..b', '-a.example', `${'a'.repeat(64)}.example`, 'a.'.repeat(130)])(
    'is refused when there is none: %s',
    (raw) => {
      expect(() => normalise(raw)).toThrow(refused);
    },
  );
});

test('a masked identifier shows its last four characters, a short one nothing', () => {
  expect(maskIdentifier('SERIAL-1234')).toBe('•••••••1234');
  expect(maskIdentifier('12345678')).toBe('••••••••');
});

test('whatever is sent, it is refused, or becomes a form that stays as it is', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.webUrl(),
    fc.domain(),
    fc.tuple(fc.domain(), fc.nat(70_000)).map(([host, port]) => ` ${host.toUpperCase()}.:${port} `),
  );
  const property = fc.property(anything, fc.constantFrom(...Object.values(IdentifierType)), (raw, type) => {
    let identifier: string;
    try {
      identifier = normaliseIdentifier(raw, type);
    } catch (error) {
      expect(error).toMatchObject({ code: 'IDENTIFIER_INVALID' });
      return;
    }
    expect(normaliseIdentifier(identifier, type)).toBe(identifier);
    expect(normaliseIdentifier(` ${identifier}\n`.normalize('NFD'), type)).toBe(identifier);
    expect([...identifier].length).toBeLessThanOrEqual(255);
    if (type === IdentifierType.DOMAIN) expect(identifier).toMatch(/^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/);
  });
  fc.assert(property, { numRuns: 500 });
});
