/** What was used last, up to a total weight: what was not used for longest goes when there is too much. */
export class Recent<K, V> {
  /** A Map keeps the order of insertion: what is used is taken out and put at the end. */
  private readonly kept = new Map<K, V>();
  /** Its end. Mostly it is asked for again, and comparing is cheaper than looking up and moving. */
  private last: { key: K; value: V } | undefined;
  private weight = 0;

  /** Without `weigh`, `most` is a number of values. */
  constructor(
    private readonly most: number,
    private readonly weigh: (key: K) => number = () => 1,
  ) {}

  get(key: K): V | undefined {
    if (key === this.last?.key) return this.last?.value;
    const value = this.kept.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: K, value: V): void {
    this.last = { key, value };
    if (!this.kept.delete(key)) this.weight += this.weigh(key);
    this.kept.set(key, value);
    while (this.weight > this.most) {
      const oldest = this.kept.keys().next().value as K;
      this.kept.delete(oldest);
      this.weight -= this.weigh(oldest);
    }
  }
}
