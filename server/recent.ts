/** What was used last, so many of it: the one that was not used for longest goes when there are too many. */
export class Recent<K, V> {
  /** A Map keeps the order of insertion: what is used is taken out and put at the end. */
  private readonly kept = new Map<K, V>();
  /** Its end. Mostly it is asked for again, and comparing is cheaper than looking up and moving. */
  private last: { key: K; value: V } | undefined;

  constructor(private readonly most: number) {}

  get(key: K): V | undefined {
    if (key === this.last?.key) return this.last?.value;
    const value = this.kept.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: K, value: V): void {
    this.last = { key, value };
    this.kept.delete(key);
    this.kept.set(key, value);
    if (this.kept.size > this.most) this.kept.delete(this.kept.keys().next().value as K);
  }
}
