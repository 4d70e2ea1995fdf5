/** Two records to be explained; an id or a name. */
export function ExplainForm({ from, to }: { from: string; to: string }) {
  return (
    <form className="pair" action="/explain">
      <label htmlFor="from">From</label>
      <input id="from" name="from" defaultValue={from} autoComplete="off" />
      <label htmlFor="to">To</label>
      <input id="to" name="to" defaultValue={to} autoComplete="off" />
      <button className="btn" type="submit">
        Explain
      </button>
    </form>
  );
}
