import type { StateConfig } from '@amtsweg/engine';
import { taskState, ways, type ClockSpec, type EventSpec, type Field } from '@amtsweg/procedure';

/** Who has custody and what the other parent says. */
export const custodyFields: readonly Field[] = [
  {
    name: 'custody',
    label: 'Sorgerecht',
    type: 'choice',
    required: true,
    options: [
      { value: 'joint', label: 'Gemeinsam' },
      { value: 'sole', label: 'Alleinig' },
      { value: 'guardian', label: 'Vormundschaft oder Ergänzungspflegschaft' },
    ],
  },
  {
    name: 'parent',
    label: 'Antragstellende Person',
    type: 'group',
    required: true,
    fields: [{ name: 'name', label: 'Name', type: 'name', maxLength: 120, required: true }],
  },
  {
    name: 'otherParent',
    label: 'Name des anderen Elternteils',
    type: 'name',
    maxLength: 120,
    when: 'form.custody = "joint"',
    required: true,
  },
  {
    name: 'livesWith',
    label: 'Das Kind lebt bei',
    type: 'choice',
    required: true,
    options: [
      { value: 'both', label: 'beiden Eltern' },
      { value: 'applicant', label: 'der antragstellenden Person' },
      { value: 'other', label: 'dem anderen Elternteil oder anderswo' },
    ],
  },
];

/** How long the case waits for the family court before somebody asks. */
export const custodyClocks: Readonly<Record<string, ClockSpec>> = {
  courtPeriod: {
    label: 'Wiedervorlage: Entscheidung des Familiengerichts',
    kind: 'target',
    legalBasis: '§ 1628 BGB',
    bound: 'party',
    start: { rule: 'event' },
    period: 'P3M',
  },
};

/** The consent, or what stands in its place. */
export const custodyEvents: Readonly<Record<string, EventSpec>> = {
  custodySettled: {
    label: 'Zustimmung oder Entscheidung des Familiengerichts eintragen',
    by: ['applicant', 'clerk', 'authority'],
    fields: [
      {
        name: 'result',
        label: 'Ergebnis',
        type: 'choice',
        required: true,
        options: [
          { value: 'consent', label: 'Der andere Elternteil stimmt zu' },
          { value: 'transferred', label: 'Gericht hat die Entscheidung übertragen (§ 1628 BGB)' },
          { value: 'denied', label: 'Gericht hat den Antrag zurückgewiesen' },
        ],
      },
    ],
  },
};

/**
 * States in which the right to apply for a minor is examined (§ 6 (1) PassG, § 9 (1) PAuswG). Enter at `custody`.
 *
 * Without the will of all who determine the child's residence there is no application to decide on: a denial of the court
 * ends the case as discontinued, not as a refusal.
 */
export function custodyStates(config: {
  readonly legalBasis: string;
  readonly to: string;
}): Record<string, StateConfig> {
  return {
    custody: taskState({
      id: 'custody',
      state: 'Antragsrecht der Sorgeberechtigten',
      status: 'inReview',
      task: 'Prüfen, wer den Aufenthalt des Kindes bestimmt, und ob alle zustimmen',
      post: 'clerk',
      legalBasis: config.legalBasis,
      outcomes: {
        agreed: { label: 'Antragsberechtigt, alle stimmen zu', to: config.to },
        disputed: { label: 'Zustimmung fehlt oder ist streitig', to: 'awaitingCustody' },
      },
    }),
    awaitingCustody: {
      meta: { label: 'Wartet auf Zustimmung oder Familiengericht', status: 'waitingForYou' },
      on: {
        custodySettled: ways(
          [
            { to: config.to, when: 'event.result in ("consent", "transferred")' },
            { to: '#case.discontinued' },
          ],
          ['record'],
        ),
      },
      after: { courtPeriod: 'custodyOverdue' },
    },
    custodyOverdue: taskState({
      id: 'custodyOverdue',
      state: 'Sorgerecht weiter ungeklärt',
      status: 'waitingForYou',
      task: 'Nachfragen, ob das Familiengericht angerufen wurde',
      post: 'clerk',
      outcomes: {
        wait: { label: 'Weiter warten', to: 'awaitingCustody' },
        discontinue: { label: 'Verfahren einstellen', adverse: true, to: '#case.discontinued' },
      },
    }),
  };
}
