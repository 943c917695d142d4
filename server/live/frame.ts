const TEXT = 0x81;

/** What stands ahead of `length` bytes of text in one unmasked frame, as servers send it: RFC 6455 section 5.2. */
export function frameHead(length: number): Buffer {
  const head = Buffer.allocUnsafe(headLength(length));
  writeHead(head, 0, length);
  return head;
}

/** These texts as one frame each; written where they stay, as an answer is made of two that are short. */
export function frames(texts: readonly string[]): Buffer {
  const lengths = texts.map((text) => Buffer.byteLength(text));
  const whole = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + headLength(length) + length, 0));
  let at = 0;
  for (const [i, text] of texts.entries()) {
    at = writeHead(whole, at, lengths[i]!);
    at += whole.write(text, at);
  }
  return whole;
}

const headLength = (length: number) => (length < 126 ? 2 : length <= 0xffff ? 4 : 10);

/** Answers where the text begins. */
function writeHead(target: Buffer, at: number, length: number): number {
  target[at] = TEXT;
  if (length < 126) return target.writeUInt8(length, at + 1);
  const isShort = length <= 0xffff;
  target[at + 1] = isShort ? 126 : 127;
  return isShort ? target.writeUInt16BE(length, at + 2) : target.writeBigUInt64BE(BigInt(length), at + 2);
}
