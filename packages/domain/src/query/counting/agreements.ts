import type { Agreement } from '../../dataset/records.ts';
import type { Ref } from '../../dataset/ref.ts';
import type { Day } from '../../time/day.ts';
import { isDisputed, isUnknown } from '../../time/uncertain.ts';
import { type DayAnswer, whenOnDay, whenRange } from '../../time/when.ts';
import type { CountingRule, Decision } from './counting-rule.ts';

/** Whether a text existed by the day. */
function existsBy({ when }: Agreement, day: Day): DayAnswer {
  if (isUnknown(when)) return 'possible';
  if (whenOnDay(when, day) === 'certain') return 'certain';
  const values = isDisputed(when) ? when.disputed.map(({ value }) => value) : [when];
  const ranges = values.map(whenRange);
  if (ranges.every(({ latest }) => latest !== undefined && latest <= day)) return 'certain';
  return ranges.some(({ earliest }) => earliest === undefined || earliest <= day) ? 'possible' : 'no';
}

function isParty({ parties }: Agreement, of: string | undefined): boolean {
  return of === undefined || parties.some((party) => party === of);
}

function decisionOn(agreement: Agreement, day: Day, why: string): Decision {
  return { id: agreement.id as Ref, answer: existsBy(agreement, day), why, record: agreement.id as Ref };
}

/** Packages: texts to which others belong and which have no provisions of their own. */
function packagesIn(agreements: readonly Agreement[]): ReadonlySet<string> {
  const wholes = new Set(agreements.map(({ partOf }) => partOf));
  return new Set(agreements.filter(({ id, provisions }) => wholes.has(id) && !provisions?.length).map(({ id }) => id));
}

export const agreements: CountingRule = {
  name: 'agreements',
  definition: 'Texts by that day, each part of a package by itself and the package not.',
  decide: (dataset, { of, on }) => {
    const packages = packagesIn(dataset.records.agreement);
    return dataset.records.agreement
      .filter((agreement) => isParty(agreement, of))
      .map((agreement) =>
        packages.has(agreement.id)
          ? { ...decisionOn(agreement, on, 'a package; its parts are counted'), answer: 'no' as const }
          : decisionOn(agreement, on, 'a text by itself'),
      );
  },
};

export const agreementPackages: CountingRule = {
  name: 'agreements/packages',
  definition: 'Texts by that day, a package once and its parts not.',
  decide: (dataset, { of, on }) =>
    dataset.records.agreement
      .filter((agreement) => isParty(agreement, of))
      .map((agreement) =>
        agreement.partOf === undefined
          ? decisionOn(agreement, on, 'no part of another text')
          : { ...decisionOn(agreement, on, `part of ${agreement.partOf}`), answer: 'no' as const },
      ),
};
