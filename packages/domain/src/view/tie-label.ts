/** What a field that ties two records together makes of the one that it names. */
const TIES: Readonly<Record<string, string>> = {
  about: 'subject',
  acceptance: 'act of acceptance',
  answers: 'answer',
  assessor: 'assessor',
  attestation: 'account',
  audience: 'addressee',
  basis: 'basis',
  between: 'line',
  causedBy: 'cause',
  facilitators: 'facilitator',
  figures: 'reporter',
  findings: 'finding',
  geography: 'subject of figures',
  holders: 'holder',
  mandates: 'mandate',
  obligors: 'obligor',
  observations: 'reporter',
  occasion: 'occasion',
  of: 'organ',
  parents: 'part',
  participants: 'participant',
  partOf: 'part',
  parties: 'party',
  positions: 'position',
  proceeding: 'proceeding',
  provisions: 'provision',
  speakers: 'speaker',
  statusQuestion: 'question of status',
  steps: 'step',
  subject: 'tie',
  object: 'tie',
  summary: 'mention',
  targets: 'judged text',
  where: 'place',
  within: 'place',
};

/** The word for the tie that a field holds: `participants` → `participant`. */
export function tieLabel(field: string): string {
  return TIES[field] ?? field.replace(/([A-Z])/g, ' $1').toLowerCase();
}
