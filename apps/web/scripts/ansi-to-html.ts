const ESC = '\u001b';
const SGR = new RegExp(`${ESC}\\[([\\d;:]*)m`, 'g');
/** The start and the end of a link; what stands between them stays. */
const LINK = new RegExp(`${ESC}\\]8;.*?(?:\\u0007|${ESC}\\\\)`, 'g');
const BASIC = ['#16201b', '#d9777f', '#8fbf8f', '#d9a441', '#7fa7d9', '#e9a6d6', '#58c2b4', '#e8ece5'];
const BRIGHT = ['#6f7b73', '#f0a0a6', '#b2d9b2', '#f0c878', '#a6c6f0', '#f5c8e8', '#8fe0d4', '#ffffff'];
const LEVELS = [0, 95, 135, 175, 215, 255];

interface Pen {
  color?: string | undefined;
  background?: string | undefined;
  bold: boolean;
  dim: boolean;
  underline: boolean;
  inverse: boolean;
}

const plain = (): Pen => ({ bold: false, dim: false, underline: false, inverse: false });
const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function indexed(index: number): string {
  if (index < 8) return BASIC[index]!;
  if (index < 16) return BRIGHT[index - 8]!;
  if (index >= 232)
    return `rgb(${Array(3)
      .fill(8 + (index - 232) * 10)
      .join(' ')})`;
  const cube = index - 16;
  return `rgb(${LEVELS[Math.floor(cube / 36)]} ${LEVELS[Math.floor(cube / 6) % 6]} ${LEVELS[cube % 6]})`;
}

function apply(pen: Pen, codes: number[]): void {
  for (let code = codes.shift(); code !== undefined; code = codes.shift()) {
    if (code === 0) Object.assign(pen, plain(), { color: undefined, background: undefined });
    else if (code === 1) pen.bold = true;
    else if (code === 2) pen.dim = true;
    else if (code === 4) pen.underline = true;
    else if (code === 7) pen.inverse = true;
    else if (code === 22) Object.assign(pen, { bold: false, dim: false });
    else if (code === 24) pen.underline = false;
    else if (code === 27) pen.inverse = false;
    else if (code === 39) pen.color = undefined;
    else if (code === 49) pen.background = undefined;
    else if (code === 38 || code === 48) {
      const kind = codes.shift();
      const color = kind === 2 ? `rgb(${codes.splice(0, 3).join(' ')})` : indexed(codes.shift() ?? 0);
      if (code === 38) pen.color = color;
      else pen.background = color;
    } else if (code >= 30 && code <= 37) pen.color = indexed(code - 30);
    else if (code >= 40 && code <= 47) pen.background = indexed(code - 40);
    else if (code >= 90 && code <= 97) pen.color = indexed(code - 82);
    else if (code >= 100 && code <= 107) pen.background = indexed(code - 92);
  }
}

function span(text: string, pen: Pen): string {
  if (text === '') return '';
  const [color, background] = pen.inverse
    ? [pen.background ?? '#101613', pen.color ?? '#e8ece5']
    : [pen.color, pen.background];
  const rules = [
    color && `color:${color}`,
    background && `background:${background}`,
    pen.bold && 'font-weight:700',
    pen.dim && 'opacity:.65',
    pen.underline && 'text-decoration:underline',
  ].filter(Boolean);
  return rules.length > 0 ? `<span style="${rules.join(';')}">${escapeHtml(text)}</span>` : escapeHtml(text);
}

/** Terminal text with its colours as spans of HTML; understands the sequences of colour and weight alone. */
export function ansiToHtml(text: string): string {
  const pen = plain();
  let html = '';
  let from = 0;
  const bare = text.replace(LINK, '');
  for (const match of bare.matchAll(SGR)) {
    html += span(bare.slice(from, match.index), pen);
    apply(pen, (match[1] || '0').split(/[;:]/).map(Number));
    from = match.index + match[0].length;
  }
  return html + span(bare.slice(from), pen);
}
