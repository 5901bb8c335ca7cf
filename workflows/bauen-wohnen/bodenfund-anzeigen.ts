import type { StateConfig } from '@amtsweg/engine';
import {
  brief,
  defineProcedure,
  directAction,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  informationEvent,
  note,
  partyAddressee,
  set,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';
import { publicStatus } from './bodenfund-anzeigen.publicStatus.js';
import { form } from './bodenfund-anzeigen.form.js';
import { documents } from './bodenfund-anzeigen.documents.js';

/** The four working days in which find and site must stay as they are; the office may free them sooner. */
const standstill: StateConfig = {
  type: 'parallel',
  meta: { label: 'Veränderungssperre kraft Gesetzes', status: 'standstill' },
  onDone: ways([
    { to: '#case.checked.noFind', when: 'facts.inspection.outcome = "noFind"' },
    { to: 'order', when: 'facts.inspection.outcome = "protect"' },
    { to: '#case.approved' },
  ]),
  states: {
    ban: {
      meta: { label: 'Vier Werktage', status: 'standstill' },
      initial: 'running',
      states: {
        running: {
          meta: { label: 'Fund und Fundstelle bleiben unverändert', status: 'standstill' },
          on: { released: ways('over', ['record']) },
          after: {
            standstillPeriod: [
              {
                target: 'over',
                actions: [note('Vier Werktage nach der Anzeige sind abgelaufen (§ 14 Abs. 2 NDSchG).')],
              },
            ],
          },
        },
        over: finished('Sperre beendet', 'inReview'),
      },
    },
    archaeology: {
      meta: { label: 'Begutachtung', status: 'standstill' },
      initial: 'telling',
      states: {
        telling: transmissionState({
          id: 'telling',
          state: 'Sofortmeldung an die Denkmalfachbehörde',
          status: 'standstill',
          receivers: '["Niedersächsisches Landesamt für Denkmalpflege, Referat Archäologie"]',
          legalBasis: '§ 14 Abs. 1, § 21 NDSchG',
          to: 'inspection',
        }),
        inspection: taskState({
          id: 'inspection',
          state: 'Fundstelle wird angesehen',
          status: 'standstill',
          task: 'Fundstelle innerhalb von vier Werktagen aufsuchen, einmessen, Fund ansprechen',
          post: 'inspector',
          priority: 1,
          target: 'P2D',
          legalBasis: '§ 14 Abs. 3, § 27 NDSchG',
          outcomes: {
            find: {
              label: 'Bodenfund, am Ort dokumentiert',
              to: 'seen',
              fields: [brief.text('epoch', 'Zeitstellung', 120), brief.long('finding', 'Befund', 5000)],
            },
            protect: {
              label: 'Bodenfund, weitere Sicherung nötig',
              adverse: true,
              to: 'seen',
              fields: [
                brief.text('epoch', 'Zeitstellung', 120),
                brief.count('weeks', 'Wochen für die Bergung', 26, { min: 1 }),
              ],
            },
            noFind: {
              label: 'Kein Kulturdenkmal',
              to: 'seen',
              fields: [brief.long('finding', 'Was es ist', 2000)],
            },
          },
        }),
        seen: finished('Begutachtet', 'inReview'),
      },
    },
  },
};

/** Beyond the four days the site stays closed only by an order; it cannot wait for a hearing of weeks. */
const order: Record<string, StateConfig> = {
  order: taskState({
    id: 'order',
    state: 'Anordnung zur Sicherung der Fundstelle',
    status: 'standstill',
    task: 'Telefonisch anhören und über die Anordnung entscheiden',
    post: 'lead',
    priority: 1,
    notBy: ['inspection'],
    legalBasis: '§ 14 Abs. 3, § 23 Abs. 1 NDSchG',
    outcomes: {
      ordered: {
        label: 'Anordnen, sofort vollziehbar',
        adverse: true,
        to: 'orderDocument',
        fields: [brief.day('until', 'Sicherung bis', { notBefore: 'today' })],
      },
      agreed: { label: 'Bauherrschaft unterbricht freiwillig', to: 'rescue' },
    },
  }),
  orderDocument: documentState({
    id: 'orderDocument',
    state: 'Anordnung wird ausgefertigt',
    status: 'standstill',
    document: 'order',
    to: 'orderDispatch',
  }),
  orderDispatch: dispatchState({
    id: 'orderDispatch',
    state: 'Anordnung geht hinaus',
    status: 'standstill',
    document: 'orderDocument',
    to: 'rescue',
  }),
  rescue: taskState(
    {
      id: 'rescue',
      state: 'Rettungsgrabung',
      status: 'rescueDig',
      task: 'Bergung und Dokumentation begleiten, Fundstelle danach freigeben',
      post: 'inspector',
      legalBasis: '§ 6 Abs. 3, § 14 Abs. 3 NDSchG',
      outcomes: {
        done: {
          label: 'Geborgen, Fundstelle freigegeben',
          to: '#case.approved',
          fields: [brief.long('report', 'Fundbericht', 5000)],
        },
      },
    },
    // The order may be contested while the dig goes on; the action does not stop it.
    {
      on: {
        lawsuit: [{ actions: ['record'] }],
        judged: [
          ...ways(
            [
              {
                to: '#case.approved',
                when: 'event.result = "upheld"',
                then: [note('Anordnung durch Urteil aufgehoben, Fundstelle ist frei.')],
              },
            ],
            ['record'],
          ),
          { actions: ['record'] },
        ],
      },
    },
  ),
  noFind: taskState({
    id: 'noFind',
    state: 'Kein Bodenfund',
    status: 'inReview',
    task: 'Fundmeldung austragen; Kampfmittel oder Skelett der Polizei melden',
    post: 'clerk',
    outcomes: {
      plain: { label: 'Ohne Bedeutung', to: [{ to: '#case.issued', then: [set('result', '"noFind"')] }] },
      police: {
        label: 'An Polizei oder Kampfmittelbeseitigung gegeben',
        to: [{ to: '#case.issued', then: [set('result', '"police"')] }],
      },
    },
  }),
};

/** What becomes of a movable find: treasure of the Land, lent for evaluation, or back to its owner. */
const keeping: Record<string, StateConfig> = {
  treasure: taskState({
    id: 'treasure',
    state: 'Schatzregal?',
    status: 'findKept',
    task: 'Mit dem Landesamt klären, ob der Fund Eigentum des Landes geworden ist',
    post: 'clerk',
    legalBasis: '§ 18 NDSchG',
    outcomes: {
      state: {
        label: 'Eigentum des Landes, Belohnung an die Finderin oder den Finder vorschlagen',
        to: [{ to: '#case.issued', then: [set('result', '"treasure"')] }],
      },
      lend: { label: 'Zur Auswertung zu überlassen', to: 'lent' },
      leave: {
        label: 'Verbleibt bei Eigentümer oder Finder',
        to: [{ to: '#case.issued', then: [set('result', '"kept"')] }],
      },
    },
  }),
  lent: {
    meta: { label: 'Zur Auswertung überlassen (längstens zwölf Monate)', status: 'findKept' },
    on: {
      evaluatedInformation: ways('handBack', ['record']),
    },
    after: { lendingPeriod: 'handBack' },
  },
  handBack: taskState({
    id: 'handBack',
    state: 'Rückgabe des Fundes',
    status: 'findKept',
    task: 'Fund zurückgeben lassen oder Verlängerung begründen',
    post: 'clerk',
    legalBasis: '§ 15 NDSchG',
    outcomes: {
      returned: {
        label: 'Zurückgegeben',
        to: [{ to: '#case.issued', then: [set('result', '"returned"')] }],
        fields: [brief.day('on', 'Am', { notAfter: 'today' })],
      },
      prolonged: { label: 'Angemessen verlängert (§ 15 Satz 2)', to: 'lent' },
    },
  }),
};

const action = directAction({
  clock: 'orderActionPeriod',
  status: 'sent',
  upheld: { to: 'final', then: [note('Anordnung aufgehoben: Folgenbeseitigung und Kosten prüfen.')] },
});

/** The order's finality, waited for at the end; an action brought during the dig is pending at once. */
const remedy: StateConfig = {
  ...action,
  initial: 'brought',
  states: {
    brought: gate('Klage schon erhoben?', 'sent', [
      { to: 'litigation', when: 'facts.lawsuit != null' },
      { to: 'remedyPeriod' },
    ]),
    ...action.states,
  },
};

/**
 * Bodenfund anzeigen (§ 14 NDSchG): whoever finds in the ground what may be a monument must say so at once.
 *
 * Peculiar: the notification itself starts a ban by law: find and site stay untouched for four working days, Saturdays
 * counted by the statute, so the clock here (five-day week) only errs in favour of the find; the office may release
 * sooner. Two things run side by side: the ban and the inspection. Beyond the four days only an order closes the site
 * (urgent, § 28 (2) no. 1 VwVfG, after a call). Movable finds: treasure of the Land (§ 18), lent for at most twelve months
 * (§ 15) or left. The duty of one who has notified frees the others. NOT transitions: withdrawal (a duty cannot be taken
 * back), fee (none), the permit to dig (§ 12, 13) and compensation, which are procedures of their own.
 */
export default defineProcedure({
  key: 'bodenfund-anzeigen',
  name: 'Bodenfund anzeigen',
  domain: 'bauen-wohnen',
  kind: 'notification',
  initiation: 'notification',
  unit: '61.3',
  filePlan: '41.50.40',
  leika: [],
  keywords: [
    'Scherben gefunden',
    'Münzen beim Graben',
    'Knochen auf der Baustelle',
    'archäologischer Fund',
    'Schatz gefunden',
  ],
  legalBasis: ['§ 14 NDSchG', '§ 15 NDSchG', '§ 18 NDSchG'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: {
    years: 100,
    legalBasis: 'Fundstellenarchiv, Dauerunterlage (Aktenplan, zu bestätigen)',
    evidence: 'assumed',
  },
  addressee: partyAddressee,
  form,
  evidence: [
    { name: 'place', label: 'Angaben zu Fundort und Fund' },
    { name: 'photos', label: 'Fotos mit Maßstab' },
  ],
  fee: [],
  remedy: directActionRemedy({
    effect: 'Die Klage hat keine aufschiebende Wirkung, weil die sofortige Vollziehung angeordnet ist.',
    evidence: 'assumed',
  }),
  clocks: {
    standstillPeriod: {
      label: 'Vier Werktage unverändert',
      kind: 'statutory',
      legalBasis: '§ 14 Abs. 2 NDSchG',
      bound: 'party',
      start: { rule: 'event', on: 'case.receivedOn' },
      period: 'P4WD',
      extension: 'never',
    },
    lendingPeriod: {
      label: 'Überlassung zur Auswertung',
      kind: 'statutory',
      legalBasis: '§ 15 NDSchG',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P12M',
      warnings: [{ before: 'P1M', to: 'clerk' }],
    },
    orderActionPeriod: directActionPeriod('facts.orderDispatch'),
  },
  documents,
  events: {
    released: {
      label: 'Fortsetzung der Arbeiten vor Ablauf gestatten',
      by: ['clerk'],
      fields: [brief.text('extent', 'Freigegebener Bereich', 300)],
    },
    evaluatedInformation: informationEvent('Ergebnis der Auswertung eintragen'),
    ...directActionEvents,
  },
  publicStatus,
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked.order',
      reason:
        'Die Sperre kraft Gesetzes endet nach vier Werktagen; die Sicherung der Fundstelle duldet keinen Aufschub, angehört wird fernmündlich.',
      legalBasis: '§ 28 Abs. 2 Nr. 1 VwVfG',
    },
  ],
  certainty: {
    filePlan: { evidence: 'assumed' },
    'clocks.standstillPeriod.period': {
      evidence: 'derived',
      source: '§ 14 Abs. 2 NDSchG; Samstage sind Werktage, die Arbeitstage der Frist sind länger',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Angezeigt', status: 'received' },
        initial: 'receipt',
        states: {
          receipt: documentState({
            id: 'receiptDocument',
            state: 'Bestätigung wird erstellt',
            status: 'received',
            document: 'receipt',
            to: 'receiptDispatch',
          }),
          receiptDispatch: dispatchState({
            id: 'receiptDispatch',
            state: 'Bestätigung geht hinaus',
            status: 'received',
            document: 'receiptDocument',
            to: '#case.checked',
          }),
        },
      },
      checked: {
        meta: { label: 'Fundstelle', status: 'standstill' },
        initial: 'standstill',
        states: { standstill, ...order },
      },
      approved: {
        meta: { label: 'Verbleib des Fundes', status: 'findKept' },
        initial: 'movable',
        states: {
          movable: gate('Beweglicher Fund?', 'findKept', [
            { to: 'treasure', when: 'form.kind = "object"' },
            { to: '#case.issued', then: [set('result', '"recorded"')] },
          ]),
          ...keeping,
        },
      },
      issued: {
        meta: { label: 'Ergebnis', status: 'sent' },
        initial: 'letter',
        onDone: '#case.closed',
        states: {
          letter: documentState({
            id: 'resultDocument',
            state: 'Mitteilung wird erstellt',
            status: 'decided',
            document: 'result',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'resultDispatch',
            state: 'Mitteilung geht hinaus',
            status: 'decided',
            document: 'resultDocument',
            to: [
              { to: 'remedy', when: 'facts.orderDispatch != null and facts.judged = null' },
              { to: 'done' },
            ],
          }),
          remedy: { ...remedy, onDone: 'done' },
          done: finished('Fundakte geschlossen', 'sent'),
        },
      },
      ...endings('closed'),
    },
  },
});
