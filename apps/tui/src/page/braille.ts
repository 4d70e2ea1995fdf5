/** Dots of a braille cell by column and row, as bits of the Unicode pattern U+2800. */
const DOTS: readonly (readonly number[])[] = [
  [0x01, 0x02, 0x04, 0x40],
  [0x08, 0x10, 0x20, 0x80],
];

/** A canvas of dots, two wide and four high in each cell. */
export class BrailleCanvas {
  readonly width: number;
  readonly height: number;
  readonly #cells: Uint8Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.#cells = new Uint8Array(width * height);
  }

  /** Sets the dot at a column and row of dots, from the top left; outside nothing happens. */
  set(x: number, y: number): void {
    const column = Math.floor(x / 2);
    const row = Math.floor(y / 4);
    if (column < 0 || row < 0 || column >= this.width || row >= this.height) return;
    this.#cells[row * this.width + column]! |= DOTS[x % 2]![y % 4]!;
  }

  /** The rows as text, without spaces at their ends. */
  toRows(): readonly string[] {
    return Array.from({ length: this.height }, (_, row) => {
      const cells = [...this.#cells.subarray(row * this.width, (row + 1) * this.width)];
      return cells
        .map((dots) => (dots === 0 ? ' ' : String.fromCharCode(0x2800 + dots)))
        .join('')
        .trimEnd();
    });
  }
}
