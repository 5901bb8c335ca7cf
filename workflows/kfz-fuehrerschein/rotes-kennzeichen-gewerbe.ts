import {
  completeness,
  dispatchState,
  documentState,
  hearing,
  hearingPeriod,
  insuranceCode,
  meansToRefuse,
  notification,
  roadTrafficRefusal,
  set,
  taskState,
  trafficFee,
  trafficPayment,
  transmissionState,
  vehicleForm,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { trafficProcedure } from './traffic-procedure.js';

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf Zuteilung eines roten Kennzeichens',
  legalBasis: '§ 41 Abs. 2 FZV',
  convinced: 'need',
  upheld: '#case.approved',
});

/**
 * Rotes Dauerkennzeichen 06 (§ 41 (2) FZV): the plate is given to a business, not to a vehicle; the business writes the
 * vehicles into the booklet itself, so the office must trust it. Discretion ("können") under two conditions: the trade
 * is one of those named (maker, parts maker, workshop, dealer) with a real need (`need`, a look at the premises by the trade
 * office's file), and its people are reliable (`reliability`: conduct record, fitness register, trade register).
 *
 * Granted for a term, revocable, first for a year on trial. After issue obligations run: a record of every trip kept for a
 * year (§ 41 (3)) that the office checks when the booklet is full or the term ends (`review`), which leads to a further term
 * (`validity` again) or, after breaches, to revocation with a hearing of its own and the plates given back.
 */
export default trafficProcedure({
  key: 'rotes-kennzeichen-gewerbe',
  name: 'Rotes Dauerkennzeichen für Gewerbebetriebe (06)',
  kind: 'permit',
  unit: '32.5',
  filePlan: '36.10.32',
  leika: [],
  legalBasis: ['§ 41 FZV', 'Anlage 13 FZV', '§ 49 FZV', '§ 49 VwVfG'],
  audience: ['company'],
  keywords: [
    'Händlerkennzeichen',
    'rote Nummer Autohaus',
    'Probefahrten Werkstatt',
    '06er Nummer',
    'Überführung durch Autohändler',
  ],
  subject: 'Ihrem Antrag auf ein rotes Dauerkennzeichen',
  target: 'P4W',
  retention: {
    years: 5,
    legalBasis: 'nach Rückgabe; Aktenplan der Stadt (zu bestätigen)',
    evidence: 'assumed',
  },
  form: vehicleForm([
    {
      title: 'Betrieb',
      fields: [
        {
          name: 'trade',
          label: 'Betriebsart (§ 41 Abs. 2 FZV)',
          type: 'choice',
          required: true,
          options: [
            { value: 'manufacturer', label: 'Fahrzeughersteller' },
            { value: 'parts', label: 'Teilehersteller' },
            { value: 'workshop', label: 'Werkstatt' },
            { value: 'dealer', label: 'Händler' },
          ],
        },
        {
          name: 'tradeSince',
          label: 'Gewerbe angemeldet seit',
          type: 'date',
          required: true,
          notAfter: 'today',
        },
        {
          name: 'premises',
          label: 'Betriebsstätte in Hannover',
          type: 'text',
          maxLength: 200,
          required: true,
        },
        {
          name: 'vehiclesPerMonth',
          label: 'Probe-, Prüfungs- und Überführungsfahrten im Monat',
          type: 'integer',
          min: 1,
          max: 5000,
          required: true,
        },
        {
          name: 'responsible',
          label: 'Verantwortliche Personen',
          type: 'list',
          min: 1,
          max: 5,
          required: true,
          fields: [
            { name: 'name', label: 'Name', type: 'name', maxLength: 160, required: true },
            { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
          ],
        },
        { name: 'plates', label: 'Anzahl der Kennzeichen', type: 'integer', min: 1, max: 20, required: true },
        insuranceCode,
      ],
    },
  ]),
  evidence: [
    { name: 'trade', label: 'Gewerbeanmeldung', legalBasis: '§ 14 GewO' },
    { name: 'conduct', label: 'Führungszeugnis der verantwortlichen Personen (Belegart O)' },
    { name: 'fitness', label: 'Auskunft aus dem Fahreignungsregister' },
    { name: 'premises', label: 'Miet- oder Eigentumsnachweis der Betriebsstätte' },
  ],
  fee: [
    trafficFee(
      'red',
      'Nr. 221 ff., Zuteilung roter Kennzeichen (Rahmen)',
      '10230 + 2600 * (form.plates - 1)',
      { type: 'range' },
    ),
  ],
  parts: [
    refusal,
    {
      documents: {
        grant: {
          kind: 'notice',
          title: 'Zuteilung eines roten Kennzeichens zur wiederkehrenden Verwendung',
          signedBy: 'reliability',
          remedy: true,
          blocks: [
            {
              type: 'paragraph',
              text: 'wir teilen Ihnen das Kennzeichen {facts.handover.plate} und ein Fahrzeugscheinheft zu (§ 41 Abs. 2 FZV). Die Zuteilung ist bis zum {facts.validUntil} befristet und jederzeit widerruflich.',
            },
            {
              type: 'paragraph',
              text: 'Auflagen: nur für Prüfungs-, Probe- und Überführungsfahrten des eigenen Betriebs; jede Verwendung ist fortlaufend aufzuzeichnen und ein Jahr aufzubewahren (§ 41 Abs. 3 FZV); keine Überlassung an andere. Gründe: Die Zuteilung steht im Ermessen; Befristung und Widerrufsvorbehalt sichern die Überprüfung der Zuverlässigkeit (§ 36 VwVfG).',
            },
          ],
        },
        revocationHearing: {
          kind: 'letter',
          title: 'Anhörung zum Widerruf des roten Kennzeichens',
          signedBy: 'review',
          blocks: [
            {
              type: 'paragraph',
              text: 'bei der Prüfung Ihrer Aufzeichnungen haben wir Verstöße festgestellt: {facts.review.reason} Wir beabsichtigen, die Zuteilung zu widerrufen. Sie können sich innerhalb von zwei Wochen äußern.',
            },
          ],
        },
        revocation: {
          kind: 'notice',
          title: 'Widerruf der Zuteilung eines roten Kennzeichens',
          signedBy: 'revocationDecision',
          remedy: true,
          blocks: [
            {
              type: 'paragraph',
              text: 'die Zuteilung des Kennzeichens {facts.handover.plate} widerrufen wir (§ 49 Abs. 2 Satz 1 Nr. 1 und 2 VwVfG). Kennzeichen und Fahrzeugscheinheft sind innerhalb einer Woche nach Bekanntgabe zurückzugeben (§ 52 VwVfG).',
            },
            { type: 'paragraph', text: 'Gründe: {facts.revocationDecision.reason}' },
            {
              type: 'paragraph',
              text: 'Die sofortige Vollziehung wird angeordnet (§ 80 Abs. 2 Satz 1 Nr. 4 VwGO): {facts.revocationDecision.urgency} Eine Klage hat deshalb keine aufschiebende Wirkung.',
            },
          ],
        },
      },
      clocks: {
        validity: {
          label: 'Befristung der Zuteilung',
          kind: 'setByAuthority',
          legalBasis: '§ 41 Abs. 2 FZV, § 36 Abs. 2 Nr. 1 VwVfG',
          bound: 'party',
          start: { rule: 'event' },
          period: 'P1Y',
          endMoves: false,
          warnings: [{ before: 'P4W', to: 'clerk' }],
        },
        revocationPeriod: hearingPeriod('revocationHearing'),
        returnPeriod: {
          label: 'Rückgabe von Kennzeichen und Scheinheft',
          kind: 'setByAuthority',
          legalBasis: '§ 52 VwVfG',
          bound: 'party',
          start: { notified: 'facts.revocationDispatch' },
          period: 'P1W',
        },
      },
      events: {
        bookletFull: {
          label: 'Scheinheft voll, neues verlangen',
          by: ['applicant', 'clerk'],
          note: 'Das volle Heft und die Aufzeichnungen werden zur Prüfung vorgelegt.',
        },
        returned: { label: 'Kennzeichen und Scheinheft zurückgeben', by: ['applicant', 'clerk'] },
      },
      publicStatus: {
        inUse: {
          de: 'Rotes Kennzeichen zugeteilt',
          easy: 'Sie dürfen das rote Kennzeichen benutzen. Schreiben Sie jede Fahrt auf.',
          en: 'Trade plate in use',
          actor: 'applicant',
          next: 'Führen Sie die Aufzeichnungen und legen Sie sie vor Ablauf der Befristung vor.',
        },
      },
    },
  ],
  states: {
    submitted: completeness({
      post: 'clerk',
      target: 'P3D',
      task: 'Gewerbe, Betriebsstätte, Führungszeugnisse und Versicherungsbestätigung prüfen',
    }),
    checked: {
      meta: { label: 'In Prüfung', status: 'inReview' },
      on: withdrawal,
      initial: 'inquiry',
      states: {
        inquiry: transmissionState({
          id: 'inquiry',
          state: 'Auskünfte werden eingeholt',
          status: 'waitingForOthers',
          receivers:
            '["Kraftfahrt-Bundesamt, Fahreignungsregister", "Bundesamt für Justiz, Gewerbezentralregister", "Gewerbeangelegenheiten (32.2)"]',
          legalBasis: '§ 41 Abs. 2 FZV, § 30 StVG, § 150a GewO',
          to: 'need',
        }),
        need: taskState({
          id: 'need',
          state: 'Betrieb und Bedarf',
          status: 'inReview',
          task: 'Betriebsart, Betriebsstätte und Bedarf an wiederkehrender Verwendung beurteilen',
          post: 'clerk',
          target: 'P2W',
          legalBasis: '§ 41 Abs. 2 FZV',
          outcomes: {
            needed: { label: 'Bedarf gegeben', to: 'reliability' },
            shortTermEnough: meansToRefuse('Kein Bedarf, Kurzzeitkennzeichen genügen', 'hearing'),
          },
        }),
        reliability: taskState({
          id: 'reliability',
          state: 'Zuverlässigkeit und Ermessen',
          status: 'inReview',
          task: 'Zuverlässigkeit der verantwortlichen Personen beurteilen und über Zuteilung und Befristung entscheiden',
          post: 'lead',
          target: 'P1W',
          notBy: ['need'],
          legalBasis: '§ 41 Abs. 2 FZV, § 40 VwVfG',
          outcomes: {
            reliable: { label: 'Zuteilen', to: '#case.approved' },
            unreliable: meansToRefuse('Unzuverlässig', 'hearing'),
          },
        }),
        ...refusal.states,
      },
    },
    approved: {
      meta: { label: 'Zuteilung beschlossen', status: 'decided' },
      on: withdrawal,
      initial: 'feeGate',
      states: trafficPayment('#case.issued'),
    },
    issued: {
      meta: { label: 'Zugeteilt', status: 'inUse' },
      initial: 'handover',
      onDone: '#case.closed',
      states: {
        handover: taskState({
          id: 'handover',
          state: 'Ausgabe',
          status: 'inProduction',
          task: 'Kennzeichen zuteilen, abstempeln, Fahrzeugscheinheft ausgeben und über die Aufzeichnungspflicht belehren',
          post: 'clerk',
          legalBasis: '§ 41 Abs. 2 und 3 FZV',
          outcomes: {
            handed: {
              label: 'Ausgegeben',
              to: [{ to: 'notice', then: [set('validUntil', 'date(today) + duration("P1Y")')] }],
              fields: [
                { name: 'plate', label: 'Kennzeichen (06…)', type: 'text', maxLength: 12, required: true },
              ],
            },
          },
        }),
        notice: documentState({
          id: 'grantDocument',
          state: 'Zuteilungsbescheid wird ausgefertigt',
          status: 'inProduction',
          document: 'grant',
          to: 'dispatch',
        }),
        dispatch: dispatchState({
          id: 'grantDispatch',
          state: 'Zuteilungsbescheid geht hinaus',
          status: 'inProduction',
          document: 'grantDocument',
          to: 'register',
        }),
        register: transmissionState({
          id: 'registerEntry',
          state: 'Registermeldung',
          status: 'inUse',
          receivers:
            '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister", "Versicherungsunternehmen laut eVB"]',
          legalBasis: '§ 33 StVG, § 41 Abs. 5 FZV',
          to: 'inUse',
        }),
        inUse: {
          meta: { label: 'In Verwendung', status: 'inUse' },
          on: { bookletFull: ways('review', ['record']), returned: ways('over', ['record']) },
          after: { validity: 'review' },
        },
        review: taskState({
          id: 'review',
          state: 'Prüfung der Aufzeichnungen',
          status: 'inUse',
          task: 'Scheinheft und Fahrtenaufzeichnungen prüfen; über Verlängerung oder Widerruf entscheiden',
          post: 'clerk',
          target: 'P2W',
          legalBasis: '§ 41 Abs. 3 FZV',
          outcomes: {
            extend: {
              label: 'Ordnungsgemäß: verlängern, neues Heft',
              to: [{ to: 'inUse', then: [set('validUntil', 'date(today) + duration("P1Y")')] }],
            },
            ended: { label: 'Kein Bedarf mehr, Kennzeichen zurückgenommen', to: 'over' },
            breaches: { label: 'Verstöße: Widerruf beabsichtigt', adverse: true, to: 'revocationHearing' },
          },
        }),
        revocationHearing: hearing({
          prefix: 'revocationHearing',
          document: 'revocationHearing',
          event: 'statement',
          clock: 'revocationPeriod',
          to: 'revocationDecision',
        }),
        revocationDecision: taskState({
          id: 'revocationDecision',
          state: 'Entscheidung über den Widerruf',
          status: 'inReview',
          task: 'Äußerung würdigen und über den Widerruf entscheiden (Jahresfrist § 48 Abs. 4 VwVfG beachten)',
          post: 'lead',
          notBy: ['review'],
          legalBasis: '§ 49 Abs. 2 VwVfG',
          outcomes: {
            keep: { label: 'Zuteilung bleibt', to: 'inUse' },
            revoke: {
              label: 'Widerrufen und sofort vollziehen',
              adverse: true,
              to: 'revocation',
              fields: [
                {
                  name: 'urgency',
                  label: 'Besonderes Interesse an der sofortigen Vollziehung (§ 80 Abs. 3 VwGO)',
                  type: 'longText',
                  maxLength: 2000,
                  required: true,
                },
              ],
            },
          },
        }),
        revocation: notification({
          label: 'Widerruf und Rückgabe',
          status: ['inReview', 'rejected'],
          document: 'revocation',
          prefix: 'revocation',
          then: {
            returning: {
              meta: { label: 'Wartet auf Rückgabe', status: 'rejected' },
              on: { returned: ways('done', ['record']) },
              after: { returnPeriod: 'enforcing' },
            },
            enforcing: taskState({
              id: 'plateSeizure',
              state: 'Einziehung',
              status: 'rejected',
              task: 'Kennzeichen und Scheinheft einziehen lassen und zur Fahndung ausschreiben',
              post: 'clerk',
              legalBasis: '§ 52 VwVfG, §§ 64 ff. NPOG',
              outcomes: { seized: { label: 'Eingezogen oder ausgeschrieben', to: 'done' } },
            }),
          },
          onDone: 'over',
        }),
        over: { type: 'final', meta: { label: 'Zuteilung beendet', status: 'closed' } },
      },
    },
    rejected: refusal.milestone,
  },
});
