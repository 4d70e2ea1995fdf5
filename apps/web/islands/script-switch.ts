import { ChoiceSwitch } from './choice-switch.ts';

/** Shows Serbian names in the chosen script; which form is shown is a matter of style sheets. */
export class ScriptSwitch extends ChoiceSwitch {
  protected readonly name = 'script';

  protected apply(script: string): void {
    document.documentElement.dataset.script = script;
  }
}
