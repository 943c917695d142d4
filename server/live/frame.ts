const TEXT = 0x81;

/** What stands ahead of `length` bytes of text in one unmasked frame, as servers send it: RFC 6455 section 5.2. */
export function frameHead(length: number): Buffer {
  if (length < 126) return Buffer.from([TEXT, length]);
  const isShort = length <= 0xffff;
  const head = Buffer.alloc(isShort ? 4 : 10);
  head[0] = TEXT;
  head[1] = isShort ? 126 : 127;
  if (isShort) head.writeUInt16BE(length, 2);
  else head.writeBigUInt64BE(BigInt(length), 2);
  return head;
}

/** These texts as one frame each. */
export function frames(texts: readonly string[]): Buffer {
  return Buffer.concat(texts.flatMap((text) => [frameHead(Buffer.byteLength(text)), Buffer.from(text)]));
}
