import {
  brief,
  completeness,
  finished,
  gate,
  licenceCard,
  licenceClasses,
  licenceForm,
  meansToRefuse,
  requestOutcome,
  roadTrafficRefusal,
  set,
  taskState,
  trafficFee,
  trafficPayment,
  transmissionState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { foreignResidence, licenceTransfer } from './licence-competence.js';
import { trafficProcedure } from './traffic-procedure.js';

const HEAVY = 'some one in form.classes satisfies one in ["C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"]';

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf Umtausch Ihrer EU- oder EWR-Fahrerlaubnis',
  legalBasis: '§ 30, § 28 Abs. 4 FeV',
  convinced: 'answerReview',
  upheld: '#case.approved',
});

const card = licenceCard({
  card: 'Kartenführerschein',
  legalBasis: '§ 30 Abs. 3 FeV',
  made: '#case.issued',
  handed: 'returning',
  surrender: [
    brief.pick('foreignLicence', 'EU-Führerschein', {
      withdrawn: 'eingezogen, geht an den Ausstellerstaat',
      lost: 'verloren, Verlust erklärt',
    }),
  ],
  uncollected: '#case.discontinued',
});

/**
 * Umtausch einer EU- oder EWR-Fahrerlaubnis (§ 30 FeV): voluntary, because the foreign licence is valid here as long as it
 * is (§ 28). The right is recognised, not granted: no tests, no first aid, no course, no fitness examination; only for C and D beyond the
 * end of their term the certificates of Anlagen 5 and 6 (`medical`). Years of probation run on.
 *
 * What is examined lies in the state of issue and is asked over RESPER: valid, genuine, not withdrawn, and issued while the
 * holder lived there (§ 28 (4) no. 2). Unlike elsewhere that answer cannot be dispensed with: it is reminded (`answerOverdue`), never
 * replaced. A licence this state may not recognise, got around a German withdrawal, is refused after hearing (§ 28 (4) nos. 3, 4). The exchange is
 * reported and the foreign card sent back over the Kraftfahrt-Bundesamt (§ 30 (3)): no one holds two (§ 8 FeV).
 */
export default trafficProcedure({
  key: 'fahrerlaubnis-umschreibung-eu',
  name: 'Umtausch einer EU- oder EWR-Fahrerlaubnis',
  kind: 'identityDocument',
  unit: '32.12',
  filePlan: '36.20.15',
  leika: [],
  legalBasis: ['§ 30 FeV', '§ 28 FeV', '§ 7 FeV', '§ 8 FeV', 'Art. 11 Richtlinie 2006/126/EG'],
  audience: ['citizen'],
  keywords: [
    'polnischer Führerschein',
    'ausländischen Führerschein tauschen',
    'deutschen Führerschein bekommen',
    'rumänischer Führerschein',
  ],
  subject: 'Ihrem Antrag auf Umtausch Ihrer EU-Fahrerlaubnis',
  target: 'P6W',
  pausesIn: ['checked.awaitingAnswer'],
  retention: { years: 10, legalBasis: '§ 2 Abs. 9 StVG', evidence: 'derived' },
  form: licenceForm([
    {
      title: 'EU- oder EWR-Führerschein',
      fields: [
        brief.pick('state', 'Ausstellerstaat', {
          AT: 'Österreich',
          BG: 'Bulgarien',
          ES: 'Spanien',
          FR: 'Frankreich',
          GR: 'Griechenland',
          HR: 'Kroatien',
          HU: 'Ungarn',
          IT: 'Italien',
          NL: 'Niederlande',
          PL: 'Polen',
          RO: 'Rumänien',
          other: 'anderer EU- oder EWR-Staat',
        }),
        brief.text('foreignNumber', 'Nummer (Feld 5)', 30),
        brief.day('issuedOn', 'Ausgestellt am (Feld 4a)', { notAfter: 'today' }),
        brief.day('validUntil', 'Gültig bis (Feld 4b)'),
        brief.pick(
          'classes',
          'Klassen',
          Object.fromEntries(
            licenceClasses(
              'AM',
              'A1',
              'A2',
              'A',
              'B',
              'BE',
              'C1',
              'C1E',
              'C',
              'CE',
              'D1',
              'D1E',
              'D',
              'DE',
            ).map(({ value, label }) => [value, label]),
          ),
          { many: true },
        ),
        brief.day('residentSince', 'In Deutschland wohnhaft seit', { notAfter: 'today' }),
        brief.pick('reason', 'Anlass', {
          voluntary: 'freiwilliger Umtausch',
          expiring: 'läuft bald ab oder ist abgelaufen',
          lost: 'verloren oder gestohlen',
        }),
        brief.yes(
          'withdrawnBefore',
          'Mir wurde in Deutschland schon einmal eine Fahrerlaubnis entzogen oder versagt',
        ),
      ],
    },
  ]),
  evidence: [
    {
      name: 'licence',
      label: 'EU-Führerschein im Original',
      legalBasis: '§ 30 FeV',
      when: 'form.reason != "lost"',
    },
    { name: 'loss', label: 'Verlusterklärung oder Strafanzeige', when: 'form.reason = "lost"' },
    { name: 'identity', label: 'Ausweis' },
    { name: 'photo', label: 'Biometrisches Lichtbild' },
    { name: 'medical', label: 'Ärztliche und augenärztliche Zeugnisse (Anlagen 5 und 6 FeV)', when: HEAVY },
  ],
  fee: [trafficFee('exchange', 'Nr. 201, 202.2 und Auslagen KBA', 3500)],
  parts: [
    refusal,
    licenceTransfer,
    card,
    {
      clocks: {
        resperPeriod: {
          label: 'Antwort des Ausstellerstaats (RESPER)',
          kind: 'target',
          legalBasis: 'Art. 15 Richtlinie 2006/126/EG, § 30 FeV',
          bound: 'authority',
          start: { rule: 'event' },
          period: 'P4W',
        },
      },
      events: {
        resperAnswer: {
          label: 'Antwort des Ausstellerstaats eintragen',
          by: ['authority', 'clerk'],
          fields: [
            brief.pick('result', 'Auskunft', {
              valid: 'gültig, Klassen stimmen überein',
              differing: 'gültig mit anderen Klassen oder Daten',
              problem: 'entzogen, ausgesetzt, unbekannt oder ohne Wohnsitz erteilt',
            }),
            brief.text('detail', 'Einzelheiten', 500, { required: false }),
          ],
        },
      },
    },
  ],
  states: {
    submitted: completeness({
      post: 'clerk',
      target: 'P3D',
      task: 'EU-Führerschein, Wohnsitz, Lichtbild und bei Klassen C und D die Zeugnisse prüfen',
      findings: foreignResidence,
      outcomes: licenceTransfer.outcome,
    }),
    checked: {
      meta: { label: 'Auskunft des Ausstellerstaats', status: 'inReview' },
      on: withdrawal,
      initial: 'inquiry',
      states: {
        inquiry: transmissionState({
          id: 'resperInquiry',
          state: 'Anfrage an den Ausstellerstaat und die deutschen Register',
          status: 'waitingForOthers',
          receivers:
            '["Kraftfahrt-Bundesamt, RESPER", "Kraftfahrt-Bundesamt, Fahreignungsregister", "Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister"]',
          legalBasis: '§ 30 FeV, §§ 30, 55, 56 StVG',
          to: 'awaitingAnswer',
        }),
        awaitingAnswer: {
          meta: { label: 'Wartet auf den Ausstellerstaat', status: 'waitingForOthers' },
          on: { resperAnswer: ways('answerReview', ['record']) },
          after: { resperPeriod: 'answerOverdue' },
        },
        answerOverdue: taskState(
          {
            id: 'answerOverdue',
            state: 'Ausstellerstaat antwortet nicht',
            status: 'waitingForOthers',
            task: 'Über das Kraftfahrt-Bundesamt erinnern; ohne Auskunft ist der Umtausch nicht möglich',
            post: 'clerk',
            legalBasis: '§ 30 FeV',
            outcomes: {
              remind: { label: 'Erinnert', to: 'inquiry' },
              proofByHolder: {
                ...requestOutcome,
                label: 'Bescheinigung der ausländischen Behörde anfordern',
              },
            },
          },
          { on: { resperAnswer: ways('answerReview', ['record']) } },
        ),
        answerReview: taskState({
          id: 'answerReview',
          state: 'Auskünfte werden gewürdigt',
          status: 'inReview',
          task: 'RESPER-Auskunft, Fahreignungsregister und Wohnsitz zur Zeit der Erteilung auswerten; umzutauschende Klassen festlegen',
          post: 'clerk',
          target: 'P1W',
          legalBasis: '§ 30, § 28 Abs. 2 bis 4 FeV',
          outcomes: {
            recognised: {
              label: 'Anzuerkennen',
              to: [{ to: 'termGate', then: [set('classes', 'event.classes')] }],
              fields: [brief.text('classes', 'Klassen mit Beschränkungen für den Kartenauftrag', 120)],
            },
            notRecognised: meansToRefuse('Nicht anzuerkennen (§ 28 Abs. 4 FeV)', 'hearing'),
          },
        }),
        termGate: gate('Befristete Klassen', 'inReview', [
          { to: 'medical', when: HEAVY },
          { to: '#case.approved' },
        ]),
        medical: taskState({
          id: 'medical',
          state: 'Zeugnisse für Klassen C und D',
          status: 'inReview',
          task: 'Geltung der Klassen C und D mit den Zeugnissen der Anlagen 5 und 6 abgleichen',
          post: 'clerk',
          target: 'P1W',
          legalBasis: '§ 30 Abs. 2, § 24 FeV',
          outcomes: {
            extended: { label: 'Zeugnisse tragen die Verlängerung', to: '#case.approved' },
            remainingTerm: { label: 'Nur für die Restdauer umtauschen', to: '#case.approved' },
            missing: { ...requestOutcome, label: 'Zeugnisse anfordern' },
          },
        }),
        ...refusal.states,
      },
    },
    approved: {
      meta: { label: 'Umtausch freigegeben', status: 'decided' },
      on: withdrawal,
      initial: 'feeGate',
      states: { ...trafficPayment('cardOrder'), ...card.making },
    },
    issued: {
      meta: { label: 'Deutscher Führerschein', status: 'cardReady' },
      initial: 'cardGate',
      onDone: '#case.closed',
      states: {
        ...card.handing,
        returning: transmissionState({
          id: 'foreignReturn',
          state: 'Rückgabe an den Ausstellerstaat',
          status: 'sent',
          receivers:
            '["Kraftfahrt-Bundesamt, für den Ausstellerstaat", "Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister"]',
          legalBasis: '§ 30 Abs. 3 FeV, §§ 50, 51 StVG',
          to: 'exchanged',
        }),
        exchanged: finished('Umgetauscht', 'sent'),
      },
    },
    rejected: refusal.milestone,
    transferred: licenceTransfer.milestone,
  },
});
