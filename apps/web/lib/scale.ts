/** Days since 1970, as a number to draw with. */
export function dayNumberOf(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000;
}

/** A straight scale from values to units of a drawing. */
export function scale([from, to]: readonly [number, number], [start, end]: readonly [number, number]) {
  const span = to - from || 1;
  return (value: number): number => round(start + ((value - from) / span) * (end - start));
}

/** One decimal is a tenth of a pixel; more only makes pages heavier. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const STEPS = [1, 2, 2.5, 5, 10];

/** Round values between two bounds, about as many as wanted. */
export function ticks(low: number, high: number, wanted: number): readonly number[] {
  const rough = (high - low) / wanted || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((each) => each * power >= rough) ?? 10) * power;
  const found: number[] = [];
  for (let at = Math.ceil(low / step) * step; at <= high + step * 1e-6; at += step)
    found.push(Math.round(at * 1e6) / 1e6);
  return found;
}

/** Years between two days, thinned so that their labels do not touch. */
export function yearTicks(from: string, to: string, most: number): readonly number[] {
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  const step = [1, 2, 5, 10, 20, 50].find((each) => (last - first) / each <= most) ?? 50;
  const years: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) years.push(year);
  return years;
}
