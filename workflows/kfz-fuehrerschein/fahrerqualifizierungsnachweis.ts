import {
  brief,
  completeness,
  finished,
  gate,
  licenceCard,
  licenceForm,
  meansToRefuse,
  requestOutcome,
  roadTrafficRefusal,
  set,
  taskState,
  trafficFee,
  trafficPayment,
  transmissionState,
  withdrawal,
} from '@amtsweg/procedure';
import { licenceTransfer } from './licence-competence.js';
import { trafficProcedure } from './traffic-procedure.js';

/** What the register has to show: a basic qualification once, or 35 hours of training in the last five years (§ 5 BKrFQG). */
const QUALIFIED = 'if form.occasion = "first" then event.basic = true else event.hours >= 35';

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf einen Fahrerqualifizierungsnachweis',
  legalBasis: '§§ 2, 5, 7 BKrFQG',
  convinced: 'qualification',
  upheld: '#case.approved',
});

const card = licenceCard({
  card: 'Fahrerqualifizierungsnachweis',
  legalBasis: '§ 7 Abs. 3 BKrFQG',
  direct: 'form.delivery = "direct"',
  made: '#case.issued',
  handed: 'register',
  surrender: [
    brief.pick('formerCard', 'Bisheriger Nachweis', {
      withdrawn: 'eingezogen',
      none: 'keiner oder verloren',
    }),
  ],
  uncollected: '#case.discontinued',
});

/**
 * Fahrerqualifizierungsnachweis (§ 7 BKrFQG): the card of the professional driver, which has taken the place of key 95 in
 * the licence. It says nothing about the right to drive but about qualification, and this is proven not by papers but by
 * the Berufskraftfahrerqualifikationsregister (BQR) into which the training centres and the chamber enter every course:
 * the office reads it (`qualification`) and the law computes (`QUALIFIED`). A course missing there is for the centre to enter.
 *
 * Drivers from third states apply where their employer sits, on his driver attestation, with residence nowhere asked
 * (§ 7 (1) no. 2). The card is valid five years from the last qualification, computed; classes C or D must be held, at
 * least as foreign ones. Lost cards are replaced for the rest of the time without new training; a change of name too.
 */
export default trafficProcedure({
  key: 'fahrerqualifizierungsnachweis',
  name: 'Fahrerqualifizierungsnachweis für Berufskraftfahrer',
  kind: 'identityDocument',
  unit: '32.12',
  filePlan: '36.20.50',
  leika: [],
  legalBasis: ['§ 7 BKrFQG', '§ 2 BKrFQG', '§ 5 BKrFQG', '§ 12 BKrFQG', 'BKrFQV'],
  audience: ['citizen'],
  keywords: ['Schlüsselzahl 95', 'Lkw-Fahrer Weiterbildung', 'Busfahrer Karte', 'Fünf Module Lkw und Bus'],
  alike: {
    'fahrerlaubnis-schluesselzahl':
      'Beide bescheinigen auf einer Karte eine Schulung, die andere abgenommen haben, und die Behörde gleicht sie nur mit dem Register ab (§ 8 Abs. 4 BKrFQV; §§ 6a, 6b, 17a FeV), eigene Prüfung und Eignungsgutachten gibt es nicht; der Nachweis ist an die Stelle der Schlüsselzahl 95 getreten (§ 7 BKrFQG). Eigen sind das Register (BQR), die Befristung auf fünf Jahre und der Ersatz ohne neue Schulung.',
  },
  subject: 'Ihrem Antrag auf einen Fahrerqualifizierungsnachweis',
  target: 'P2W',
  retention: { years: 10, legalBasis: '§ 2 Abs. 9 StVG, § 15 BKrFQG (zu bestätigen)', evidence: 'assumed' },
  form: licenceForm(
    [
      {
        title: 'Anlass und Fahrerlaubnis',
        fields: [
          brief.pick('occasion', 'Anlass', {
            first: 'erster Nachweis nach Grundqualifikation',
            renewal: 'Verlängerung nach Weiterbildung (35 Stunden)',
            replacement: 'Ersatz nach Verlust, Diebstahl oder Namensänderung',
          }),
          brief.text('licenceNumber', 'Nummer des Führerscheins', 30),
          brief.pick('classes', 'Klassen', { C: 'C1, C1E, C, CE', D: 'D1, D1E, D, DE' }, { many: true }),
          brief.day('licenceUntil', 'Klassen C oder D gültig bis'),
          brief.text('formerNumber', 'Nummer des bisherigen Nachweises', 20, {
            when: 'form.occasion != "first"',
            required: false,
          }),
          brief.yes(
            'thirdState',
            'Ich bin Staatsangehörige oder Staatsangehöriger eines Drittstaats ohne Wohnsitz in der EU',
          ),
          brief.text('employer', 'Unternehmen mit Sitz in Hannover', 200, { when: 'form.thirdState = true' }),
          brief.pick('delivery', 'Die Karte', { direct: 'kommt mit der Post', pickup: 'hole ich ab' }),
        ],
      },
    ],
    [
      {
        holds: 'date(form.licenceUntil) >= date(today)',
        message:
          'Die Klassen C oder D müssen noch gültig sein; bitte verlängern Sie zuerst die Fahrerlaubnis.',
        field: 'licenceUntil',
      },
    ],
  ),
  evidence: [
    { name: 'licence', label: 'Führerschein' },
    { name: 'photo', label: 'Biometrisches Lichtbild und Unterschrift' },
    {
      name: 'proof',
      label: 'Nachweis der Grundqualifikation oder Weiterbildung, soweit nicht im Register',
      legalBasis: '§ 7 Abs. 2 BKrFQG',
      when: 'form.occasion != "replacement"',
    },
    {
      name: 'attestation',
      label: 'Fahrerbescheinigung oder Aufenthaltstitel',
      when: 'form.thirdState = true',
    },
    { name: 'loss', label: 'Verlusterklärung', when: 'form.occasion = "replacement"' },
  ],
  fee: [
    trafficFee('replacement', 'Nr. 343 ff., Ersatz des Fahrerqualifizierungsnachweises', 3560, {
      when: 'form.occasion = "replacement"',
    }),
    trafficFee('card', 'Nr. 343 ff., Ausstellung des Fahrerqualifizierungsnachweises', 3860),
  ],
  parts: [refusal, licenceTransfer, card],
  states: {
    submitted: completeness({
      post: 'clerk',
      target: 'P3D',
      task: 'Identität, Klassen und örtliche Zuständigkeit (Wohnsitz oder Sitz des Unternehmens) prüfen',
      outcomes: licenceTransfer.outcome,
    }),
    checked: {
      meta: { label: 'Qualifikation', status: 'inReview' },
      on: withdrawal,
      initial: 'registerQuery',
      states: {
        registerQuery: transmissionState({
          id: 'registerQuery',
          state: 'Abruf im Berufskraftfahrerqualifikationsregister',
          status: 'waitingForOthers',
          receivers: '["Kraftfahrt-Bundesamt, BQR", "Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister"]',
          legalBasis: '§§ 12, 14 BKrFQG',
          to: 'occasionGate',
        }),
        occasionGate: gate('Anlass', 'inReview', [
          { to: 'formerCard', when: 'form.occasion = "replacement"' },
          { to: 'qualification' },
        ]),
        formerCard: taskState({
          id: 'formerCard',
          state: 'Bisheriger Nachweis',
          status: 'inReview',
          task: 'Nummer und Restdauer des bisherigen Nachweises im Register feststellen und sperren',
          post: 'clerk',
          target: 'P2D',
          legalBasis: '§ 7 Abs. 5 BKrFQG',
          outcomes: {
            valid: {
              label: 'Gültig, Restdauer festgestellt',
              to: [{ to: '#case.approved', then: [set('validUntil', 'event.until')] }],
              fields: [brief.day('until', 'Gültig bis', { notBefore: 'today' })],
            },
            expired: { ...requestOutcome, label: 'Abgelaufen: Weiterbildung nachweisen lassen' },
          },
        }),
        qualification: taskState({
          id: 'qualification',
          state: 'Grundqualifikation und Weiterbildung',
          status: 'inReview',
          task: 'Registereintrag übernehmen: Grundqualifikation, Stunden der letzten fünf Jahre, letzter Abschluss',
          post: 'clerk',
          target: 'P1W',
          legalBasis: '§§ 2, 5, 7 BKrFQG',
          outcomes: {
            read: {
              label: 'Übernommen',
              to: [
                {
                  to: '#case.approved',
                  when: QUALIFIED,
                  then: [set('validUntil', 'date(event.completedOn) + duration("P5Y")')],
                },
                {
                  to: 'hearing',
                  then: [
                    set(
                      'refusalGround',
                      '"Das Register weist die Grundqualifikation oder 35 Stunden Weiterbildung in den letzten fünf Jahren nicht aus (§§ 2, 5 BKrFQG)."',
                    ),
                  ],
                },
              ],
              fields: [
                brief.yes('basic', 'Grundqualifikation eingetragen'),
                brief.count('hours', 'Stunden Weiterbildung in den letzten fünf Jahren', 500),
                brief.day('completedOn', 'Letzter Abschluss am', { notAfter: 'today' }),
              ],
            },
            notEntered: {
              ...requestOutcome,
              label: 'Kurs nicht im Register: Eintragung durch die Stelle veranlassen',
            },
            forged: meansToRefuse('Bescheinigung unecht oder Stelle nicht anerkannt', 'hearing'),
          },
        }),
        ...refusal.states,
      },
    },
    approved: {
      meta: { label: 'Ausstellung freigegeben', status: 'decided' },
      on: withdrawal,
      initial: 'feeGate',
      states: { ...trafficPayment('cardOrder'), ...card.making },
    },
    issued: {
      meta: { label: 'Fahrerqualifizierungsnachweis', status: 'cardReady' },
      initial: 'cardGate',
      onDone: '#case.closed',
      states: {
        ...card.handing,
        register: transmissionState({
          id: 'registerEntry',
          state: 'Ausstellung wird im Register gespeichert',
          status: 'sent',
          receivers: '["Kraftfahrt-Bundesamt, BQR"]',
          legalBasis: '§ 12 BKrFQG',
          to: 'done',
        }),
        done: finished('Ausgegeben', 'sent'),
      },
    },
    rejected: refusal.milestone,
    transferred: licenceTransfer.milestone,
  },
});
