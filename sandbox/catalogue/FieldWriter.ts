/** Writes the fields of a Protocol Buffers message. */
export class FieldWriter {
  readonly written: number[] = [];

  /** A whole number that is not negative. */
  number(field: number, value: number): void {
    this.pushNumber(field * 8);
    this.pushNumber(value);
  }

  bytes(field: number, value: ArrayLike<number>): void {
    this.pushNumber(field * 8 + 2);
    this.pushNumber(value.length);
    for (const byte of Array.from(value)) this.written.push(byte);
  }

  float(field: number, value: number): void {
    this.pushNumber(field * 8 + 5);
    const bits = Buffer.alloc(4);
    bits.writeFloatLE(value);
    this.written.push(...bits);
  }

  /** Seven bits a byte, the lowest first; more than 32 bits, so divided and not shifted. */
  private pushNumber(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.written.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.written.push(rest);
  }
}
