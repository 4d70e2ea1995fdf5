/** A reading on the four steps as filled boxes: an amount, not a hue. */
export function Score({ score, label }: { score: number; label: string }) {
  return (
    <span className="sc" data-v={score} role="img" aria-label={`our reading: ${label}`}>
      <i />
      <i />
      <i />
    </span>
  );
}
