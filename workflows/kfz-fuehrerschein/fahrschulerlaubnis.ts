import {
  appealableNoticeStatus,
  brief,
  completeness,
  dispatchState,
  documentState,
  finished,
  licenceAddressee,
  licenceForm,
  meansToRefuse,
  requestOutcome,
  revocation,
  roadTrafficRefusal,
  taskState,
  trafficFee,
  trafficPayment,
  transmissionState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { recurringDuty, teachingStatus } from './driving-instruction.js';
import { licenceTransfer } from './licence-competence.js';
import { trafficProcedure } from './traffic-procedure.js';

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf Erteilung der Fahrschulerlaubnis',
  legalBasis: '§ 18 FahrlG',
  convinced: 'leadership',
  upheld: '#case.checked.premises',
});

const revoked = revocation({
  subject: 'die Fahrschulerlaubnis',
  grounds: [
    { value: '§ 33 Abs. 2 FahrlG', label: 'Inhaber oder Leitung nicht mehr zuverlässig' },
    {
      value: '§ 33 Abs. 2 i. V. m. § 18 Abs. 1 Nr. 6 FahrlG',
      label: 'Räume, Lehrmittel oder Fahrzeuge fehlen',
    },
    { value: '§ 33 Abs. 3 FahrlG', label: 'Pflichten des Betriebs wiederholt verletzt' },
  ],
  kept: 'issued.business.inForce',
  to: 'closing',
  duty: 'Die Erlaubnisurkunde ist zurückzugeben; die Aufzeichnungen sind fünf Jahre aufzubewahren (§ 31 FahrlG).',
});

const supervision = recurringDuty({
  period: 'P2Y',
  legalBasis: '§ 51 Abs. 3 FahrlG',
  label: 'Überwachung vor Ort (alle zwei Jahre)',
  task: 'Räume, Lehrfahrzeuge, Unterrichtsentgelte, Tagesnachweise und Ausbildung vor Ort überprüfen',
  fulfilled: 'Ohne wesentliche Mängel',
});

/**
 * Fahrschulerlaubnis (§§ 17 ff. FahrlG): the business beside the teacher's permit. Three things are examined that no neighbour
 * has: who leads it – holder or responsible leader of a company, a driving instructor for three years in main occupation with a
 * course in business management of 70 hours (`leadership`); where it teaches – room, media and
 * cars, seen on the spot by a second clerk before the permit (`premises`, §§ 19, 20 with DV-FahrlG); and whether people who own it are
 * reliable. Branches (§ 27) and cooperation (§ 20) are marked in the permit, each branch seen for itself.
 *
 * The permit is issued for premises: without them it does not begin. It is supervised every two years on the spot (§ 51),
 * rests and ends: death of the holder (§ 28) lets the survivors carry on for half a year; a move of premises is told before
 * and seen again (`moved`). A closed school leaves its pupils' records for five years.
 */
export default trafficProcedure({
  key: 'fahrschulerlaubnis',
  name: 'Fahrschulerlaubnis',
  kind: 'permit',
  unit: '32.12',
  filePlan: '36.30.20',
  leika: ['99018009000000'],
  legalBasis: [
    '§ 17 FahrlG',
    '§ 18 FahrlG',
    '§ 19 FahrlG',
    '§ 22 FahrlG',
    '§ 33 FahrlG',
    '§ 51 FahrlG',
    'DV-FahrlG',
  ],
  audience: ['company'],
  keywords: ['Fahrschule eröffnen', 'Fahrschule übernehmen', 'Zweigstelle', 'Fahrlehrer selbständig machen'],
  subject: 'Ihrem Antrag auf die Fahrschulerlaubnis',
  target: 'P8W',
  retention: { years: 5, legalBasis: '§ 61 FahrlG (nach Erlöschen; zu bestätigen)', evidence: 'assumed' },
  addressee: ['{form.companyName}', ...licenceAddressee],
  form: licenceForm(
    [
      {
        title: 'Inhaberschaft und Leitung',
        fields: [
          brief.pick('holderType', 'Fahrschule betreibt', {
            person: 'die oben genannte Person selbst',
            company: 'eine Gesellschaft; die genannte Person ist verantwortliche Leitung',
          }),
          {
            name: 'companyName',
            label: 'Firma',
            type: 'name',
            maxLength: 160,
            when: 'form.holderType = "company"',
            required: true,
          },
          brief.list(
            'representatives',
            'Vertretungsberechtigte',
            [brief.text('name', 'Name, Geburtsdatum', 200)],
            {
              when: 'form.holderType = "company"',
              min: 1,
              max: 10,
              required: true,
            },
          ),
          brief.text('instructorNumber', 'Nummer des Fahrlehrerscheins', 20),
          brief.day('instructorSince', 'Hauptberuflich als Fahrlehrerin oder Fahrlehrer tätig seit', {
            notAfter: 'today',
          }),
          brief.count('courseHours', 'Betriebswirtschaftlicher Lehrgang (Stunden zu 45 Minuten)', 500),
        ],
      },
      {
        title: 'Betrieb',
        fields: [
          brief.text('premises', 'Anschrift der Fahrschule', 200),
          brief.count('area', 'Unterrichtsraum in Quadratmetern', 1000, { min: 1 }),
          brief.pick(
            'classes',
            'Ausbildung für',
            { A: 'Krafträder', BE: 'Pkw mit Anhänger', CE: 'Lkw', DE: 'Busse' },
            { many: true },
          ),
          brief.list(
            'vehicles',
            'Lehrfahrzeuge',
            [
              brief.text('plate', 'Kennzeichen', 12),
              brief.text('class', 'Klasse', 5),
              brief.yes('pedals', 'Doppelbedienung'),
            ],
            { min: 1, max: 40, required: true },
          ),
          brief.list('branches', 'Zweigstellen', [brief.text('address', 'Anschrift', 200)], { max: 10 }),
          brief.day('opensOn', 'Eröffnung geplant am', { notBefore: 'today' }),
        ],
      },
    ],
    [
      {
        holds: 'date(form.birthDate) + duration("P25Y") <= date(today)',
        message: 'Die Fahrschulerlaubnis setzt ein Alter von 25 Jahren voraus (§ 18 Abs. 1 Nr. 1 FahrlG).',
        field: 'birthDate',
      },
      {
        holds: 'date(form.instructorSince) + duration("P3Y") <= date(today)',
        message: 'Verlangt werden drei Jahre hauptberufliche Tätigkeit (§ 18 Abs. 1 Nr. 4 FahrlG).',
        field: 'instructorSince',
      },
      {
        holds: 'form.courseHours >= 70',
        message: 'Der Lehrgang umfasst mindestens 70 Stunden (§ 18 Abs. 1 Nr. 5 FahrlG).',
        field: 'courseHours',
      },
    ],
  ),
  evidence: [
    { name: 'instructor', label: 'Fahrlehrerschein' },
    {
      name: 'course',
      label: 'Bescheinigung des betriebswirtschaftlichen Lehrgangs',
      legalBasis: '§ 22 Abs. 2 FahrlG',
    },
    { name: 'conduct', label: 'Führungszeugnis (Belegart O) und Gewerbezentralregisterauszug' },
    { name: 'rooms', label: 'Grundriss und Mietvertrag des Unterrichtsraums', legalBasis: '§ 19 FahrlG' },
    { name: 'media', label: 'Erklärung über Lehrmittel und Lehrpläne' },
    { name: 'vehicles', label: 'Zulassungsbescheinigungen der Lehrfahrzeuge' },
    {
      name: 'company',
      label: 'Registerauszug und Gesellschaftsvertrag',
      when: 'form.holderType = "company"',
    },
  ],
  fee: [
    trafficFee(
      'school',
      'Nr. 302.3 ff., Fahrschulerlaubnis und Zweigstellen',
      '17000 + 8500 * count(if form.branches = null then [] else form.branches)',
      {
        type: 'range',
      },
    ),
  ],
  parts: [
    refusal,
    revoked,
    licenceTransfer,
    supervision,
    { publicStatus: { ...appealableNoticeStatus, ...teachingStatus } },
    {
      documents: {
        permit: {
          kind: 'notice',
          title: 'Fahrschulerlaubnis',
          signedBy: 'decision',
          remedy: true,
          blocks: [
            {
              type: 'paragraph',
              text: 'für die Fahrschule {form.premises} wird die Fahrschulerlaubnis erteilt (§ 17 FahrlG). Verantwortlich leitet sie {form.givenNames} {form.familyName}.',
            },
            { type: 'paragraph', text: 'Zweigstellen:', when: 'count(form.branches) > 0' },
            { type: 'list', of: 'form.branches', item: '{item.address}', when: 'count(form.branches) > 0' },
            {
              type: 'paragraph',
              text: 'Unterrichtsentgelte sind durch Aushang bekannt zu machen (§ 32 FahrlG), Ausbildungen aufzuzeichnen (§ 31 FahrlG); Änderungen sind unverzüglich anzuzeigen (§ 30 FahrlG). Auflagen: {facts.decision.conditions}',
            },
          ],
        },
      },
      events: {
        moved: {
          label: 'Verlegung oder weitere Zweigstelle anzeigen',
          by: ['applicant', 'clerk'],
          fields: [brief.text('address', 'Neue Anschrift', 200)],
        },
        holderDied: {
          label: 'Tod der Inhaberin oder des Inhabers eintragen',
          by: ['clerk'],
          fields: [brief.text('successors', 'Wer den Betrieb fortführt', 200)],
          note: 'Fortführung durch Angehörige mit verantwortlicher Leitung für ein halbes Jahr (§ 28 FahrlG).',
        },
        closed: { label: 'Betriebsaufgabe anzeigen', by: ['applicant', 'clerk'] },
      },
      clocks: {
        successionPeriod: {
          label: 'Fortführung nach dem Tod',
          kind: 'statutory',
          legalBasis: '§ 28 FahrlG',
          bound: 'party',
          start: { rule: 'event' },
          period: 'P6M',
          endMoves: false,
          warnings: [{ before: 'P1M', to: 'clerk' }],
        },
      },
    },
  ],
  states: {
    submitted: completeness({
      post: 'clerk',
      target: 'P1W',
      task: 'Fahrlehrerschein, Lehrgang, Führungszeugnisse, Raum- und Fahrzeugnachweise prüfen',
      outcomes: licenceTransfer.outcome,
    }),
    checked: {
      meta: { label: 'Leitung, Räume, Zuverlässigkeit', status: 'inReview' },
      on: withdrawal,
      initial: 'inquiry',
      states: {
        inquiry: transmissionState({
          id: 'inquiry',
          state: 'Auskünfte',
          status: 'waitingForOthers',
          receivers:
            '["Kraftfahrt-Bundesamt, Fahreignungsregister", "Bundesamt für Justiz, Gewerbezentralregister", "Gewerbeangelegenheiten (32.2)"]',
          legalBasis: '§ 22 Abs. 4 FahrlG, § 150a GewO',
          to: 'leadership',
        }),
        leadership: taskState({
          id: 'leadership',
          state: 'Inhaberschaft und verantwortliche Leitung',
          status: 'inReview',
          task: 'Tätigkeitsjahre, Lehrgang, weitere Beschäftigungen der Leitung und Zuverlässigkeit aller Personen beurteilen',
          post: 'clerk',
          target: 'P2W',
          legalBasis: '§ 18 Abs. 1 und 2 FahrlG',
          outcomes: {
            qualified: { label: 'Voraussetzungen erfüllt', to: 'premises' },
            proofMissing: { ...requestOutcome, label: 'Tätigkeitsnachweise anfordern' },
            unreliable: meansToRefuse('Unzuverlässig oder Leitung nicht gewährleistet', 'hearing'),
          },
        }),
        premises: taskState({
          id: 'premises',
          state: 'Ortsbesichtigung',
          status: 'inReview',
          task: 'Unterrichtsraum, Lehrmittel und Lehrfahrzeuge an jedem Standort besichtigen und vermessen',
          post: 'clerk',
          target: 'P3W',
          notBy: ['leadership'],
          legalBasis: '§§ 19, 20, 22 Abs. 3 FahrlG, §§ 3 bis 5 DV-FahrlG',
          outcomes: {
            suitable: {
              label: 'Geeignet',
              to: 'decision',
              fields: [
                brief.count('area', 'Gemessene Fläche in Quadratmetern', 1000, { min: 1 }),
                brief.count('pupils', 'Zulässige Schülerzahl', 100, { min: 1 }),
              ],
            },
            deficient: { ...requestOutcome, label: 'Mängel: Behebung anzeigen lassen' },
            unsuitable: meansToRefuse('Räume ungeeignet', 'hearing'),
          },
        }),
        decision: taskState({
          id: 'decision',
          state: 'Entscheidung',
          status: 'inReview',
          task: 'Über Erlaubnis und Auflagen entscheiden',
          post: 'lead',
          target: 'P1W',
          notBy: ['premises'],
          legalBasis: '§§ 17, 18, 23 FahrlG',
          outcomes: {
            grant: {
              label: 'Erteilen',
              to: '#case.approved',
              fields: [brief.text('conditions', 'Auflagen, sonst „keine“', 1000)],
            },
            reject: meansToRefuse('Ablehnung beabsichtigt', 'hearing'),
          },
        }),
        ...refusal.states,
      },
    },
    approved: {
      meta: { label: 'Erlaubnis beschlossen', status: 'decided' },
      on: withdrawal,
      initial: 'feeGate',
      states: trafficPayment('#case.issued'),
    },
    issued: {
      meta: { label: 'Fahrschulerlaubnis', status: 'teaching' },
      initial: 'urkunde',
      onDone: '#case.closed',
      states: {
        urkunde: documentState({
          id: 'permitDocument',
          state: 'Erlaubnisurkunde wird ausgefertigt',
          status: 'inProduction',
          document: 'permit',
          to: 'dispatch',
        }),
        dispatch: dispatchState({
          id: 'permitDispatch',
          state: 'Erlaubnisurkunde geht hinaus',
          status: 'inProduction',
          document: 'permitDocument',
          to: 'register',
        }),
        register: transmissionState({
          id: 'registerEntry',
          state: 'Mitteilungen über die neue Fahrschule',
          status: 'teaching',
          receivers:
            '["Kraftfahrt-Bundesamt", "TÜV NORD, Technische Prüfstelle", "Gewerbeangelegenheiten (32.2)"]',
          legalBasis: '§§ 57, 60 FahrlG',
          to: 'business',
        }),
        business: {
          meta: { label: 'Fahrschule in Betrieb', status: 'teaching' },
          initial: 'inForce',
          onDone: 'over',
          states: {
            inForce: {
              meta: { label: 'In Betrieb', status: 'teaching' },
              on: {
                ...revoked.on,
                moved: ways('newPremises', ['record']),
                holderDied: ways('succession', ['record']),
                closed: ways('closing', ['record']),
              },
              after: supervision.after,
            },
            ...supervision.states,
            newPremises: taskState({
              id: 'newPremises',
              state: 'Neuer Standort',
              status: 'teaching',
              task: 'Neuen Standort besichtigen; Erlaubnisurkunde ändern',
              post: 'clerk',
              target: 'P3W',
              legalBasis: '§§ 19, 27, 30 FahrlG',
              outcomes: {
                entered: { label: 'Geeignet, eingetragen', to: 'inForce' },
                notSuitable: { label: 'Ungeeignet: Unterricht dort unzulässig, mitgeteilt', to: 'inForce' },
              },
            }),
            succession: {
              meta: { label: 'Fortführung nach dem Tod (§ 28 FahrlG)', status: 'teaching' },
              on: { closed: ways('closing', ['record']) },
              after: { successionPeriod: 'closing' },
            },
            revocation: revoked.state,
            closing: taskState({
              id: 'closing',
              state: 'Abwicklung',
              status: 'toReturn',
              task: 'Urkunde einziehen, Verbleib der Aufzeichnungen und der Fahrschülerinnen und Fahrschüler klären, Mitteilungen machen',
              post: 'clerk',
              target: 'P4W',
              legalBasis: '§§ 31, 33 FahrlG',
              outcomes: { settled: { label: 'Abgewickelt', to: 'ended' } },
            }),
            ended: finished('Fahrschulerlaubnis erloschen', 'closed'),
          },
        },
        over: finished('Beendet', 'closed'),
      },
    },
    rejected: refusal.milestone,
    transferred: licenceTransfer.milestone,
  },
});
