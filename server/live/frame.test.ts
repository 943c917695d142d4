import { PassThrough, type Writable } from 'node:stream';
import * as ws from 'ws';
import { frameHead, frames } from './frame.js';

/** Reads as a client does; the types of ws leave it out. */
const { Receiver } = ws as unknown as { Receiver: new (options: { isServer: boolean }) => Writable };

function read(bytes: Buffer, count: number): Promise<[string, boolean][]> {
  const receiver = new Receiver({ isServer: false });
  const messages: [string, boolean][] = [];
  const all = new Promise<[string, boolean][]>((resolve) => {
    receiver.on('message', (data: Buffer, isBinary: boolean) => {
      if (messages.push([String(data), isBinary]) === count) resolve(messages);
    });
  });
  const wire = new PassThrough();
  wire.pipe(receiver);
  wire.write(bytes);
  return all;
}

const LENGTHS = [0, 1, 125, 126, 65_535, 65_536, 200_000];

test.each(LENGTHS)('a frame of %d bytes is read as that text', async (length) => {
  const text = 'x'.repeat(length);
  expect(await read(Buffer.concat([frameHead(length), Buffer.from(text)]), 1)).toEqual([[text, false]]);
});

test('texts of any length are read one by one, also such as take more bytes than characters', async () => {
  const texts = ['ä😀', ...LENGTHS.map((length) => 'ä'.repeat(length)), 'end'];
  expect(await read(frames(texts), texts.length)).toEqual(texts.map((text) => [text, false]));
});
