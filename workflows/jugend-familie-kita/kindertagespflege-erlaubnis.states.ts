import type { StateConfig } from '@amtsweg/engine';
import {
  conclude,
  directAction,
  dispatchState,
  documentState,
  requestOutcome,
  set,
  socialHearing,
  taskState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';

const record = taskState({
  id: 'record',
  state: 'Führungszeugnisse',
  status: 'inReview',
  task: 'Erweiterte Führungszeugnisse einsehen, nur Einsicht, Datum und Ergebnis vermerken',
  post: 'clerk',
  target: 'P7D',
  legalBasis: '§ 72a Abs. 1 und 5 SGB VIII',
  outcomes: {
    clean: { label: 'Keine einschlägigen Eintragungen', to: 'suitability' },
    barred: {
      label: 'Einschlägige Verurteilung (§ 72a Abs. 1 SGB VIII)',
      adverse: true,
      to: [{ to: 'refusalGate', then: [set('refusal', 'event.reason')] }],
    },
    missing: { ...requestOutcome, label: 'Zeugnis fehlt oder ist älter als drei Monate' },
  },
});

const suitability = taskState({
  id: 'suitability',
  state: 'Fachgespräch zur Eignung',
  status: 'inReview',
  task: 'Persönlichkeit, Sachkompetenz und Kooperationsbereitschaft im Gespräch prüfen',
  post: 'clerk',
  target: 'P21D',
  legalBasis: '§ 43 Abs. 2 Satz 2 und 3 SGB VIII',
  outcomes: {
    suitable: { label: 'Geeignet', to: 'homeVisit' },
    unsuitable: {
      label: 'Nicht geeignet',
      adverse: true,
      to: [{ to: 'refusalGate', then: [set('refusal', 'event.reason')] }],
    },
  },
});

const homeVisit = taskState({
  id: 'homeVisit',
  state: 'Besichtigung der Räume',
  status: 'inReview',
  task: 'Räume auf Sicherheit, Platz, Schlaf- und Spielmöglichkeit besichtigen',
  post: 'inspector',
  target: 'P21D',
  legalBasis: '§ 43 Abs. 2 Satz 2 Nr. 2 SGB VIII',
  outcomes: {
    visited: {
      label: 'Kindgerecht',
      fields: [
        { name: 'visitedOn', label: 'Besichtigt am', type: 'date', required: true, notAfter: 'today' },
        {
          name: 'places',
          label: 'Plätze, die die Räume zulassen',
          type: 'integer',
          min: 1,
          max: 5,
          required: true,
        },
      ],
      to: 'decision',
    },
    defects: {
      label: 'Mängel abstellen, dann erneut',
      fields: [{ name: 'defects', label: 'Mängel', type: 'longText', maxLength: 2000, required: true }],
      to: 'repair',
    },
    unfit: {
      label: 'Räume nicht geeignet',
      adverse: true,
      to: [{ to: 'refusalGate', then: [set('refusal', 'event.reason')] }],
    },
  },
});

/** The right is bound: who is suitable and has suitable rooms has a claim. Fewer places than wanted is a part refusal. */
export const checked: StateConfig = {
  meta: { label: 'Eignungsprüfung', status: 'inReview' },
  on: withdrawal,
  initial: 'record',
  states: {
    record,
    suitability,
    homeVisit,
    repair: {
      meta: { label: 'Mängel werden abgestellt', status: 'waitingForYou' },
      on: { repaired: ways('homeVisit', ['record']) },
      after: { repairPeriod: 'homeVisit' },
    },
    decision: taskState({
      id: 'decision',
      state: 'Entscheidung über die Pflegeerlaubnis',
      status: 'inReview',
      task: 'Zahl der Kinder und Nebenbestimmungen festlegen',
      post: 'clerk',
      target: 'P7D',
      legalBasis: '§ 43 Abs. 2 und 3 SGB VIII, § 32 SGB X',
      outcomes: {
        grant: {
          label: 'Erlaubnis erteilen',
          fields: [
            {
              name: 'fewerReason',
              label: 'Warum weniger Kinder als beantragt oder fünf',
              type: 'longText',
              maxLength: 2000,
            },
            {
              name: 'provisions',
              label: 'Nebenbestimmungen (§ 43 Abs. 3 Satz 5 SGB VIII)',
              type: 'list',
              max: 10,
              fields: [
                { name: 'text', label: 'Wortlaut', type: 'longText', maxLength: 1000, required: true },
              ],
            },
          ],
          to: [
            {
              to: '#case.approved',
              then: [
                set('places', 'min([form.children, facts.homeVisit.places, 5])'),
                set('until', 'string(date(today) + duration("P5Y") - duration("P1D"))'),
              ],
            },
          ],
        },
        refuse: {
          label: 'Ablehnen',
          adverse: true,
          to: [{ to: 'refusalGate', then: [set('refusal', 'event.reason')] }],
        },
      },
    }),
    refusalGate: {
      meta: { label: 'Ablehnung beabsichtigt', status: 'inReview' },
      always: ways([
        { to: '#case.rejected', when: 'facts.heard = true' },
        { to: 'hearing', then: [set('heard', 'true')] },
      ]),
    },
    // Findings of the office stand against the applicant's own words and against a profession: heard, although only refused.
    hearing: socialHearing({
      document: 'hearing',
      event: 'statement',
      clock: 'hearingPeriod',
      to: 'afterHearing',
    }),
    afterHearing: taskState({
      id: 'afterHearing',
      state: 'Würdigung der Äußerung',
      status: 'inReview',
      task: 'Äußerung würdigen und über die Ablehnung oder neue Prüfung entscheiden',
      post: 'lead',
      outcomes: {
        refuse: { label: 'Es bleibt dabei', to: 'refusalGate' },
        again: { label: 'Erneut prüfen', to: 'suitability' },
      },
    }),
  },
};

/** Five years under supervision: reports, visits, and taking back where the child's welfare is in danger. */
const use: StateConfig = {
  meta: { label: 'Tätigkeit mit Erlaubnis', status: 'permitValid' },
  initial: 'valid',
  states: {
    valid: {
      meta: { label: 'Erlaubnis gilt', status: 'permitValid' },
      on: { incident: ways('review', ['record']), ceased: ways('over', ['record']) },
      after: { permitEnd: 'over' },
    },
    review: taskState({
      id: 'review',
      state: 'Anlassbezogene Prüfung',
      status: 'permitValid',
      task: 'Ereignis prüfen, unangemeldet besuchen',
      post: 'inspector',
      target: 'P3D',
      priority: 2,
      legalBasis: '§ 43 Abs. 3 Satz 6 SGB VIII',
      outcomes: {
        harmless: { label: 'Ohne Folgen', to: 'valid' },
        revoke: {
          label: 'Eignung entfallen: Aufhebung beabsichtigt',
          adverse: true,
          to: 'revocationHearing',
        },
      },
    }),
    revocationHearing: socialHearing({
      prefix: 'revocationHearing',
      document: 'revocationHearing',
      event: 'statement',
      clock: 'revocationHearingPeriod',
      to: 'revocationDecision',
    }),
    revocationDecision: taskState({
      id: 'revocation',
      state: 'Entscheidung über die Aufhebung',
      status: 'permitValid',
      task: 'Über die Aufhebung entscheiden; bei Gefahr für Kinder sofortige Vollziehung anordnen',
      post: 'lead',
      notBy: ['review'],
      legalBasis: '§§ 45, 47, 48 SGB X, § 80 Abs. 2 Satz 1 Nr. 4 VwGO',
      outcomes: {
        revoke: {
          label: 'Aufheben',
          adverse: true,
          fields: [{ name: 'immediate', label: 'Sofortige Vollziehung', type: 'boolean', required: true }],
          to: '#case.revoked',
        },
        keep: { label: 'Erlaubnis behalten', to: 'valid' },
      },
    }),
    over: { type: 'final', meta: { label: 'Erlaubnis abgelaufen oder aufgegeben', status: 'closed' } },
  },
};

function notice(
  document: string,
  ending: string,
  label: string,
  status: string,
  upheld: string,
): StateConfig {
  return {
    meta: { label, status },
    entry: [conclude(ending)],
    initial: 'production',
    states: {
      production: documentState({
        id: `${document}Document`,
        state: 'Bescheid wird ausgefertigt',
        status,
        document,
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: `${document}Dispatch`,
        state: 'Bescheid geht hinaus',
        status,
        document: `${document}Document`,
        to: 'inForce',
      }),
      inForce: {
        ...directAction({
          clock: `${document}ActionPeriod`,
          status,
          upheld: { to: upheld, then: [conclude('closed')] },
        }),
        onDone: '#case.closed',
      },
    },
  };
}

export const rejected = notice(
  'refusal',
  'rejected',
  'Erlaubnis versagt',
  'rejected',
  '#case.checked.decision',
);
export const revoked = notice(
  'revocation',
  'revoked',
  'Erlaubnis aufgehoben',
  'revoked',
  '#case.issued.inForce',
);

export const issued: StateConfig = {
  meta: { label: 'Erlaubnis erteilt', status: 'inProduction' },
  initial: 'production',
  states: {
    production: documentState({
      id: 'permitDocument',
      state: 'Pflegeerlaubnis wird ausgefertigt',
      status: 'inProduction',
      document: 'permit',
      to: 'dispatch',
    }),
    dispatch: dispatchState({
      id: 'permitDispatch',
      state: 'Pflegeerlaubnis geht hinaus',
      status: 'inProduction',
      document: 'permitDocument',
      to: 'inForce',
    }),
    inForce: {
      type: 'parallel',
      meta: { label: 'Pflegeerlaubnis in Kraft', status: 'permitValid' },
      onDone: '#case.closed',
      states: {
        remedy: directAction({
          clock: 'permitActionPeriod',
          status: 'permitValid',
          upheld: { to: '#case.checked.decision' },
        }),
        use,
      },
    },
  },
};
