import { ChoiceSwitch } from './choice-switch.ts';

/** Changes labels, footnotes and the lines of maps to the wording of a designation policy; quoted words stay. */
export class PolicySwitch extends ChoiceSwitch {
  protected readonly name = 'policy';

  protected apply(policy: string): void {
    document.documentElement.dataset.policy = policy;
    for (const element of document.querySelectorAll<HTMLElement>('[data-policy-plain]')) {
      const words = element.getAttribute(`data-policy-${policy}`);
      if (words !== null) element.textContent = words;
    }
  }
}
