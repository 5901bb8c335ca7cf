import type { StateConfig } from '@amtsweg/engine';
import { brief, documentState, taskState, ways } from '@amtsweg/procedure';

const HEARING = 'operatorHearing';

/** What a home may be asked first: advice and the promise to mend it (§ 10 NuWG); only then an order (§ 11). */
export const defects: Record<string, StateConfig> = {
  advice: taskState({
    id: 'advice',
    state: 'Beratung des Betreibers (§ 10 NuWG)',
    status: 'inReview',
    task: 'Betreiber beraten, wie die Mängel abgestellt werden; bei Auswirkung auf Entgelte Pflegekasse und Sozialamt beteiligen',
    post: 'clerk',
    target: 'P14D',
    legalBasis: '§ 10 NuWG',
    outcomes: {
      promised: {
        label: 'Zugesagt, Frist vereinbart',
        to: 'mending',
        fields: [brief.day('mendBy', 'Abzustellen bis', { notBefore: 'today' })],
      },
      refused: {
        label: 'Verweigert oder vergeblich: Anordnung, anhören',
        to: 'hearing',
        fields: [brief.long('measure', 'Beabsichtigte Anordnung')],
      },
    },
  }),
  mending: {
    meta: { label: 'Betreiber stellt Mängel ab', status: 'waitingForOthers' },
    on: { mended: ways('followUp', ['record']) },
    after: { mendPeriod: 'followUp' },
  },
  followUp: taskState({
    id: 'followUp',
    state: 'Nachschau',
    status: 'inReview',
    task: 'Unangemeldet nachsehen, ob die Mängel abgestellt sind',
    post: 'clerk',
    target: 'P14D',
    legalBasis: '§ 9 NuWG',
    outcomes: {
      remedied: { label: 'Abgestellt', to: '#case.approved' },
      others: { label: 'Andere Mängel gesehen: neu prüfen', to: 'visit' },
      persists: {
        label: 'Nicht abgestellt: Anordnung, anhören',
        to: 'hearing',
        fields: [brief.long('measure', 'Beabsichtigte Anordnung')],
      },
    },
  }),
  hearing: {
    meta: { label: 'Anhörung des Betreibers (§ 28 VwVfG)', status: HEARING },
    initial: 'letter',
    states: {
      letter: documentState({
        id: 'hearingLetter',
        state: 'Anhörungsschreiben wird erstellt',
        status: HEARING,
        document: 'hearing',
        to: 'posting',
      }),
      posting: taskState({
        id: 'hearingPosted',
        state: 'Anhörungsschreiben geht an den Betreiber',
        status: HEARING,
        task: 'Anhörung an den Betreiber absenden; Namen der beschwerdeführenden Person nicht nennen',
        post: 'mailroom',
        target: 'P1D',
        outcomes: {
          posted: {
            label: 'Zur Post gegeben',
            to: 'awaitingStatement',
            fields: [brief.day('postedOn', 'Am', { notAfter: 'today' })],
          },
        },
      }),
      awaitingStatement: {
        meta: { label: 'Äußerungsfrist läuft', status: HEARING },
        on: { statement: ways('#case.checked.order', ['record']) },
        after: { hearingPeriod: '#case.checked.order' },
      },
    },
  },
  order: taskState({
    id: 'order',
    state: 'Entscheidung über eine Anordnung (§§ 11 bis 13 NuWG)',
    status: 'inReview',
    task: 'Nach der Äußerung entscheiden: Anordnung, Beschäftigungsverbot, Aufnahmestopp oder nichts',
    post: 'lead',
    target: 'P7D',
    legalBasis: '§§ 11, 12, 13 NuWG',
    outcomes: {
      ordered: {
        label: 'Anordnen',
        adverse: true,
        to: '#case.ordered',
        fields: [
          brief.long('measure', 'Anordnung'),
          brief.day('until', 'Zu erfüllen bis', { notBefore: 'today' }),
        ],
      },
      dropped: { label: 'Doch keine Anordnung', to: '#case.approved' },
    },
  }),
};
