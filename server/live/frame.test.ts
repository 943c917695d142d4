import { PassThrough, type Writable } from 'node:stream';
import * as ws from 'ws';
import { frameHead } from './frame.js';

/** Reads as a client does; the types of ws leave it out. */
const { Receiver } = ws as unknown as { Receiver: new (options: { isServer: boolean }) => Writable };

test.each([0, 1, 125, 126, 65_535, 65_536, 200_000])('a frame of %d bytes is read as that text', async (length) => {
  const text = 'x'.repeat(length);
  const receiver = new Receiver({ isServer: false });
  const read = new Promise((resolve) => {
    receiver.on('message', (data: Buffer, isBinary: boolean) => resolve([String(data), isBinary]));
  });
  const wire = new PassThrough();
  wire.pipe(receiver);
  wire.write(Buffer.concat([frameHead(length), Buffer.from(text)]));
  expect(await read).toEqual([text, false]);
});
