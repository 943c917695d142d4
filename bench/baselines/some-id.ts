const ids = Array.from({ length: 10_000 }, (_, i) => `act_${String(i).padStart(26, '0')}`);
let next = 0;

/** Of one of 10,000 activations that exist nowhere, one after the other. */
export function someId(): string {
  next = (next + 1) % ids.length;
  return ids[next]!;
}
