const MESSAGE_SHOWN_FOR = 2000;

/** A button that copies; where the browser does not allow it, it shows the text selected, to be copied by hand. */
export function makeCopyButton(label: string, read: () => string | Promise<string>): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', async () => {
    const text = await read();
    try {
      await navigator.clipboard.writeText(text);
      say(button, label, 'Copied');
    } catch {
      offer(button, text);
      say(button, label, 'Select and copy');
    }
  });
  return button;
}

function say(button: HTMLButtonElement, label: string, message: string): void {
  button.textContent = message;
  button.setAttribute('aria-live', 'polite');
  setTimeout(() => {
    button.textContent = label;
  }, MESSAGE_SHOWN_FOR);
}

function offer(button: HTMLButtonElement, text: string): void {
  const field = document.createElement('input');
  field.readOnly = true;
  field.value = text;
  field.setAttribute('aria-label', 'Text to copy');
  field.addEventListener('blur', () => field.remove(), { once: true });
  button.after(field);
  field.select();
}
