import { ChartMarks } from './chart-marks.ts';
import { CiteDialog } from './cite-dialog.ts';
import { CopyButton } from './copy-button.ts';
import { FigureTools } from './figure-tools.ts';
import { followKeys } from './follow-keys.ts';
import { lightNotes } from './light-notes.ts';
import { ListFacets } from './list-facets.ts';
import { NearIds } from './near-ids.ts';
import { PaletteDialog } from './palette-dialog.ts';
import { PolicySwitch } from './policy-switch.ts';
import { ScriptSwitch } from './script-switch.ts';
import { applyTheme, ThemeSwitch } from './theme-switch.ts';
import { whenHydrated } from './when-hydrated.ts';

// The theme is set at once, so that a page is not seen in the wrong one; all else waits for the framework, where there is one.
applyTheme();
await whenHydrated();
customElements.define('theme-switch', ThemeSwitch);
customElements.define('policy-switch', PolicySwitch);
customElements.define('script-switch', ScriptSwitch);
customElements.define('copy-button', CopyButton);
customElements.define('cite-dialog', CiteDialog);
customElements.define('palette-dialog', PaletteDialog);
customElements.define('chart-marks', ChartMarks);
customElements.define('figure-tools', FigureTools);
customElements.define('list-facets', ListFacets);
customElements.define('near-ids', NearIds);
lightNotes();
followKeys();
