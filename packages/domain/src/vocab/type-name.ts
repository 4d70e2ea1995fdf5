/** The name of the type of a kind, or of a vocabulary's values: `event-type` → `EventType`. */
export function typeNameOf(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
}
