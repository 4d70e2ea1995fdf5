const MARK = 'a.s[href^="#s"]';

const markOf = (event: Event) => (event.target as Element).closest?.<HTMLAnchorElement>(MARK) ?? undefined;

function light(mark: HTMLAnchorElement, on: boolean): void {
  const number = mark.hash.slice(2);
  mark.classList.toggle('lit', on);
  for (const note of document.querySelectorAll(`li[data-n="${CSS.escape(number)}"]`)) note.classList.toggle('lit', on);
}

/** Writes the way back into the note to which a mark led. */
function linkBack(mark: HTMLAnchorElement): void {
  const note = document.getElementById(mark.hash.slice(1));
  if (!note) return;
  mark.id ||= `from-${mark.hash.slice(1)}-${[...document.querySelectorAll(MARK)].indexOf(mark)}`;
  note.querySelector('a.back')?.remove();
  const back = document.createElement('a');
  back.className = 'back';
  back.href = `#${mark.id}`;
  back.textContent = 'back to the text';
  back.addEventListener('click', () => mark.focus());
  note.append(' ', back);
}

/** Lights the note of a source mark while the mark is under the pointer or has the focus, and leads back from the list. */
export function lightNotes(): void {
  for (const [type, on] of [
    ['pointerover', true],
    ['pointerout', false],
    ['focusin', true],
    ['focusout', false],
  ] as const) {
    document.addEventListener(type, (event) => {
      const mark = markOf(event);
      if (mark) light(mark, on);
    });
  }
  document.addEventListener('click', (event) => {
    const mark = markOf(event);
    if (mark) linkBack(mark);
  });
}
