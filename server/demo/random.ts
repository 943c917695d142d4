/** Repeatable chance: the demo looks the same at every start. Not for secrets. */
export class Random {
  constructor(private state: number) {}

  /** 0 up to, not including, 1 (a linear congruential generator with the constants of Numerical Recipes). */
  next(): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.state / 2 ** 32;
  }

  /** Chance of its own for somebody; neighbouring seeds would behave alike. */
  fork(): Random {
    return new Random(Math.floor(this.next() * 2 ** 32));
  }

  pick<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.next() * choices.length)]!;
  }

  /** Another order of the same values (Fisher–Yates). */
  shuffle<T>(values: readonly T[]): T[] {
    const shuffled = [...values];
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = Math.floor(this.next() * (i + 1));
      [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
    }
    return shuffled;
  }

  hex(digits: number): string {
    return Array.from({ length: digits }, () => '0123456789ABCDEF'[Math.floor(this.next() * 16)]).join('');
  }

  mac(): string {
    return Array.from({ length: 6 }, () => this.hex(2)).join(':');
  }

  version(major: number): string {
    return `${major}.${Math.floor(this.next() * 4)}.${Math.floor(this.next() * 10)}`;
  }
}
