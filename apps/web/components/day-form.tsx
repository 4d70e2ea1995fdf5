/** Asks for another day; any day, also one without a page of its own. */
export function DayForm({ day }: { day: string }) {
  return (
    <form className="pair" action="/on">
      <label htmlFor="date">Another day</label>
      <input
        id="date"
        name="date"
        inputMode="numeric"
        defaultValue={day}
        pattern="\d{4}-\d{2}-\d{2}"
        title="A day, as 2023-11-22"
      />
      <button className="btn" type="submit">
        Open the day
      </button>
    </form>
  );
}
