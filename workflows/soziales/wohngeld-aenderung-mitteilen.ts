import type { StateConfig } from '@amtsweg/engine';
import {
  collection,
  collectionPeriod,
  completeness,
  conclude,
  defineProcedure,
  directAction,
  directActionPeriod,
  directActionEvents,
  dispatchState,
  documentState,
  endings,
  housingCertainty,
  housingService,
  notification,
  processingTarget,
  replyPeriod,
  requestOutcome,
  set,
  socialHearing,
  socialHearingPeriod,
  statementEvent,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';
import { documents, publicStatus } from './wohngeld-aenderung-mitteilen.documents.js';
import { figures, form } from './wohngeld-aenderung-mitteilen.form.js';

const followingMonth = (day: string) =>
  `string(date(substring(string(date(${day}) + duration("P1M")), 1, 8) + "01"))`;

/** What the change means in law: three quite different things, told apart before anything is reckoned. */
const classification = taskState({
  id: 'classification',
  state: 'Einordnung der Änderung',
  status: 'inReview',
  task: 'Änderung einordnen: unwirksam kraft Gesetzes, neu zu entscheiden oder ohne Wirkung',
  post: 'clerk',
  target: 'P7D',
  legalBasis: '§ 6 Abs. 2, §§ 27, 28 WoGG',
  outcomes: {
    ineffective: {
      label: 'Bescheid kraft Gesetzes unwirksam (§ 28 WoGG)',
      fields: [
        {
          name: 'ground',
          label: 'Grund',
          type: 'choice',
          required: true,
          options: [
            { value: 'moved', label: 'Wohnung aufgegeben (§ 28 Abs. 1 WoGG)' },
            { value: 'transfer', label: 'Transferleistung beantragt oder bezogen (§ 28 Abs. 3 WoGG)' },
          ],
        },
        { name: 'since', label: 'Seit', type: 'date', required: true },
        {
          name: 'overpaid',
          label: 'Seitdem zu viel gezahlt',
          type: 'money',
          min: 0,
          max: 5000000,
          required: true,
        },
      ],
      to: [
        {
          to: 'hearing',
          then: [
            set('measure', '"ineffective"'),
            set('effectFrom', followingMonth('event.since')),
            set('overpaid', 'event.overpaid'),
            set('newBenefit', '0'),
          ],
        },
      ],
    },
    reassess: {
      label: 'Weniger Personen, geringere Kosten oder höheres Einkommen: Schwelle prüfen',
      to: 'threshold',
    },
    increase: {
      label: 'Änderung zugunsten: auf den Erhöhungsantrag hinweisen (§ 14 SGB I)',
      to: '#case.advised',
    },
    noEffect: {
      label: 'Ohne Wirkung, zum Beispiel Tod eines Haushaltsmitglieds (§ 6 Abs. 2 WoGG)',
      to: '#case.noted',
    },
    unclear: { ...requestOutcome, label: 'Ungeklärt, nachfragen' },
  },
});

/** Fewer people, cost down or income up by more than fifteen percent, and less Wohngeld: only then ex officio. */
const threshold = taskState({
  id: 'threshold',
  state: 'Schwelle der Verringerung (§ 27 Abs. 2 WoGG)',
  status: 'inReview',
  task: 'Zahlen vor und nach der Änderung und das danach zustehende Wohngeld feststellen',
  post: 'clerk',
  target: 'P14D',
  legalBasis: '§ 27 Abs. 2 WoGG',
  outcomes: {
    compared: {
      label: 'Festgestellt',
      fields: figures,
      to: [
        {
          to: 'hearing',
          when: '(event.membersNow < event.membersThen or event.costNow * 100 < event.costThen * 85 or event.incomeNow * 100 > event.incomeThen * 115) and event.benefitNow < event.benefitThen',
          then: [
            set('measure', '"reduced"'),
            set('effectFrom', followingMonth('event.since')),
            set('overpaid', 'event.overpaid'),
            set('newBenefit', 'if event.benefitNow < 1000 then 0 else event.benefitNow'),
          ],
        },
        { to: '#case.noted' },
      ],
    },
    unclear: { ...requestOutcome, label: 'Nachweise fehlen' },
  },
});

const decision = taskState({
  id: 'decision',
  state: 'Entscheidung nach der Anhörung',
  status: 'inReview',
  task: 'Über Änderung, Erstattung und deren Zahlung entscheiden',
  post: 'clerk',
  target: 'P14D',
  legalBasis: '§ 27 Abs. 2, § 28 WoGG, §§ 48, 50 SGB X',
  outcomes: {
    decide: {
      label: 'Neu entscheiden oder Unwirksamkeit feststellen',
      adverse: true,
      fields: [
        {
          name: 'reclaim',
          label: 'Zu erstatten (§ 50 SGB X)',
          type: 'money',
          min: 0,
          max: 5000000,
          required: true,
        },
        {
          name: 'mode',
          label: 'Wie',
          type: 'choice',
          when: 'event.reclaim > 0',
          required: true,
          options: [
            { value: 'pay', label: 'Zahlung nach Bestandskraft' },
            { value: 'offset', label: 'Aufrechnung mit laufendem Wohngeld (§ 29 WoGG, § 51 SGB I)' },
          ],
        },
        {
          name: 'late',
          label: 'Verspätet oder gar nicht mitgeteilt (§ 37 WoGG)',
          type: 'boolean',
          required: true,
        },
      ],
      to: '#case.approved',
    },
    drop: { label: 'Nach der Äußerung bleibt es beim Bescheid', to: '#case.noted' },
    again: { label: 'Neu einordnen', to: 'classification' },
  },
});

const approved: StateConfig = {
  meta: { label: 'Änderung zur Zeichnung und Anordnung', status: 'decided' },
  initial: 'order',
  states: {
    order: taskState({
      id: 'order',
      state: 'Auszahlung ändern, Erstattung anordnen',
      status: 'decided',
      task: 'Bescheid zeichnen, Auszahlung ändern und Annahmeanordnung für die Erstattung erteilen',
      post: 'lead',
      target: 'P3D',
      notBy: ['decision'],
      legalBasis: '§ 42 Abs. 3 und 4 KomHKVO',
      outcomes: {
        ordered: { label: 'Angeordnet', to: 'standingOrder' },
        returned: { label: 'Beanstandet, zurück', adverse: true, to: '#case.checked.decision' },
      },
    }),
    standingOrder: taskState({
      id: 'standingOrder',
      state: 'Dauerauszahlung wird geändert',
      status: 'decided',
      task: 'Laufende Auszahlung zum Monatsersten herabsetzen oder beenden',
      post: 'cashier',
      unit: '20.3',
      notBy: ['decision', 'order'],
      legalBasis: '§ 42 Abs. 5 KomHKVO',
      outcomes: { changed: { label: 'Geändert', to: '#case.issued' } },
    }),
  },
};

/** The claim back waits for finality: an action suspends it, because it is no public charge (§ 80 (1) VwGO). */
const issued: StateConfig = {
  meta: { label: 'Bekanntgabe', status: 'decided' },
  initial: 'production',
  onDone: '#case.closed',
  states: {
    production: documentState({
      id: 'noticeDocument',
      state: 'Bescheid wird ausgefertigt',
      status: 'decided',
      document: 'notice',
      to: 'dispatch',
    }),
    dispatch: dispatchState({
      id: 'noticeDispatch',
      state: 'Bescheid geht hinaus',
      status: 'decided',
      document: 'noticeDocument',
      to: [{ to: 'fineReferral', when: 'facts.decision.late = true' }, { to: 'remedy' }],
    }),
    fineReferral: transmissionState({
      id: 'fineReferral',
      state: 'Mitteilung an die Bußgeldstelle',
      status: 'changed',
      receivers: '["Bußgeldstelle der Landeshauptstadt Hannover"]',
      legalBasis: '§ 37 WoGG, § 69 Abs. 1 Nr. 1 SGB X',
      to: 'remedy',
    }),
    remedy: {
      ...directAction({
        clock: 'actionPeriod',
        status: 'changed',
        upheld: { to: '#case.checked.classification' },
      }),
      onDone: ways([
        { to: 'offset', when: 'facts.decision.reclaim > 0 and facts.decision.mode = "offset"' },
        { to: 'recovery' },
      ]),
    },
    recovery: collection({
      id: 'recovery',
      label: 'Erstattung überzahlten Wohngeldes (§ 50 SGB X)',
      due: 'facts.decision.reclaim > 0',
      clock: 'recoveryPeriod',
      status: 'recovery',
      notBy: ['decision', 'order'],
      onDone: 'settled',
    }),
    offset: taskState({
      id: 'offset',
      state: 'Aufrechnung mit laufendem Wohngeld',
      status: 'recovery',
      task: 'Monatliche Aufrechnung überwachen, bis die Erstattung getilgt ist',
      post: 'cashier',
      unit: '20.3',
      notBy: ['decision', 'order'],
      legalBasis: '§ 29 WoGG, § 51 Abs. 2 SGB I',
      outcomes: {
        settled: { label: 'Getilgt', to: 'settled' },
        ended: { label: 'Wohngeld endet vorher: Rest einziehen', to: 'recovery' },
      },
    }),
    settled: { type: 'final', meta: { label: 'Änderung vollzogen', status: 'closed' } },
  },
};

const { on: _withdrawal, ...intake } = completeness({
  post: 'clerk',
  target: 'P3D',
  task: 'Mitteilung der Bewilligung zuordnen und auf Vollständigkeit prüfen',
});

/**
 * Reporting changes while Wohngeld is paid (§ 27 (3), § 28 (4) WoGG, § 60 SGB I): a duty, not an application, so nothing
 * is withdrawn. Silence about open questions leads to the file as it stands (`proceed`) or ends the matter, since
 * the grant itself stays as it is.
 *
 * Three consequences, never mixed: moving out or a transfer benefit makes the notice void by law (§ 28), which is only
 * declared; fewer people, cost down or income up by more than fifteen percent lead to a new decision from the first of
 * the following month (§ 27 (2)), in figures compared by the machine; everything else is noted or answered with
 * advice to apply for more. Before both adverse ones the hearing (§ 24 SGB X): here a right is taken. What was
 * overpaid is claimed back after finality (§ 50 SGB X) or set off; who reported late is named to the fine office (§ 37),
 * whose case is not a state here. Its result reaches the paying file as `grantCeased`.
 */
export default defineProcedure({
  ...housingService,
  key: 'wohngeld-aenderung-mitteilen',
  name: 'Wohngeld – Änderungen mitteilen',
  kind: 'notification',
  initiation: 'notification',
  filePlan: '50.10.50',
  leika: [],
  legalBasis: ['§ 27 Abs. 2 und 3 WoGG', '§ 28 WoGG', '§ 60 SGB I', '§§ 24, 48, 50 SGB X'],
  keywords: [
    'Miete geändert',
    'mehr verdient',
    'Einzug melden Haushalt',
    'aus der Wohnung ausgezogen',
    'neuer Job während Mietzuschuss',
  ],
  online: null,
  form,
  evidence: [{ name: 'proof', label: 'Nachweis der Änderung (Mietvertrag, Bescheid, Lohnabrechnung)' }],
  certainty: {
    ...housingCertainty,
    'machine.checked.threshold': {
      evidence: 'derived',
      source: '§ 27 Abs. 2 WoGG: 15 Prozent, aus dem Gedächtnis',
    },
  },
  clocks: {
    replyPeriod: { ...replyPeriod, legalBasis: '§ 26 Abs. 7 SGB X' },
    processingTarget: processingTarget({ period: 'P6W' }),
    hearingPeriod: socialHearingPeriod(),
    actionPeriod: directActionPeriod('facts.noticeDispatch'),
    recoveryPeriod: collectionPeriod(
      'recovery',
      'Zahlungsfrist der Erstattung',
      '§ 50 Abs. 3 SGB X',
      // The claim may be collected once it is final, so the month counts from then.
      'today',
    ),
  },
  documents,
  events: {
    ...directActionEvents,
    statement: statementEvent,
    supplement: supplementEvent([
      { name: 'changedOn', label: 'Geändert am', type: 'date' },
      { name: 'description', label: 'Was sich geändert hat', type: 'longText', maxLength: 4000 },
    ]),
  },
  publicStatus: { ...housingService.publicStatus, ...publicStatus },
  machine: {
    initial: 'submitted',
    states: {
      submitted: intake,
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        initial: 'classification',
        states: {
          classification,
          threshold,
          hearing: socialHearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'decision',
          }),
          decision,
        },
      },
      approved,
      issued,
      advised: notification({
        label: 'Auf den Erhöhungsantrag hingewiesen',
        status: ['inReview', 'advised'],
        document: 'advice',
        prefix: 'advice',
        entry: [conclude('advised')],
      }),
      noted: notification({
        label: 'Ohne Wirkung auf das Wohngeld vermerkt',
        status: ['inReview', 'noted'],
        document: 'noted',
        prefix: 'noted',
        entry: [conclude('noted')],
      }),
      ...endings('closed', 'discontinued'),
    },
  },
});
