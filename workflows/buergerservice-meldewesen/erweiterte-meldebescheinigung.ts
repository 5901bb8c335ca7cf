import {
  brief,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  notification,
  payment,
  paymentPeriod,
  replyPeriod,
  requestLetter,
  requestOutcome,
  supplementEvent,
  taskState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { registerService } from './registration-law.js';

const wants = (item: string) => `list contains(form.items, "${item}")`;

/**
 * Erweiterte Meldebescheinigung (§ 18 (2) BMG), known as Aufenthaltsbescheinigung: the simple one plus what the person picks for a
 * purpose, item by item; each item has to be needed for it (Art. 5 DSGVO), so the purpose comes first and decides what may stand on it.
 *
 * For a marriage it carries marital status, nationality and former homes, and must be right: a status that rests on a foreign
 * decree or was never proved is certified as "not known", and the person is shown to the civil registry (`civilStatus`). Former homes
 * elsewhere are known only as far as told here. For use abroad it bears a seal and a signature of which the Polizeidirektion holds a
 * specimen, for the apostille. Data about children stand on it only if not blocked (§ 51). A refusal of single items is no act.
 */
export default defineProcedure({
  ...registerService,
  key: 'erweiterte-meldebescheinigung',
  name: 'Erweiterte Meldebescheinigung (Aufenthaltsbescheinigung)',
  kind: 'attestation',
  initiation: 'application',
  filePlan: '33.20.11',
  leika: [],
  legalBasis: ['§ 18 Abs. 2 BMG', '§ 51 BMG', 'Art. 5 Abs. 1 Buchst. c DSGVO'],
  keywords: [
    'Bescheinigung zur Eheschließung',
    'Familienstand nachweisen',
    'Bescheinigung fürs Standesamt',
    'Haushaltsbescheinigung',
    'Nachweis früherer Wohnungen',
  ],
  online: { since: '2022-12', evidence: 'nach Plausibilität gesetzt' },
  certainty: { filePlan: { evidence: 'assumed' }, online: { evidence: 'assumed' } },
  addressee: ['{form.givenNames} {form.familyName}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Person',
        fields: [
          { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
          { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
          brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
          brief.text('address', 'Anschrift'),
        ],
      },
      {
        title: 'Zweck und Inhalt',
        fields: [
          brief.pick('purpose', 'Wofür', {
            marriage: 'Eheschließung',
            abroad: 'Behörde im Ausland',
            pension: 'Rente oder Sozialleistung',
            household: 'Nachweis des Haushalts (Kindergeld, Wohngeld)',
            other: 'anderer Zweck',
          }),
          brief.text('purposeText', 'Welcher', 200, { when: 'form.purpose = "other"' }),
          brief.pick(
            'items',
            'Zusätzliche Angaben',
            {
              maritalStatus: 'Familienstand',
              nationality: 'Staatsangehörigkeit',
              formerHomes: 'frühere Wohnungen mit Ein- und Auszug',
              household: 'Personen im Haushalt',
              religion: 'Religionszugehörigkeit',
              birthName: 'Geburtsname und frühere Namen',
            },
            { many: true },
          ),
          brief.count('yearsBack', 'Frühere Wohnungen der letzten … Jahre', 55, {
            when: wants('formerHomes'),
          }),
          brief.count('copies', 'Ausfertigungen', 5, { min: 1 }),
        ],
      },
    ],
    plausibility: [
      {
        holds: `not(${wants('religion')}) or form.purpose in ("marriage", "other")`,
        message: 'Die Religionszugehörigkeit wird für diesen Zweck nicht gebraucht.',
        field: 'items',
      },
      {
        holds: `not(${wants('household')}) or form.purpose != "marriage"`,
        message: 'Für die Eheschließung werden andere Personen des Haushalts nicht gebraucht.',
        field: 'items',
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Personalausweis oder Reisepass, sofern nicht online ausgewiesen' },
    {
      name: 'purpose',
      label: 'Schreiben der Stelle, die die Angaben verlangt',
      when: 'form.purpose in ("abroad", "other")',
    },
  ],
  fee: [
    {
      id: 'social',
      legalBasis: 'AllGO Nr. 63 i. V. m. § 2 NVwKostG',
      type: 'free',
      cents: '0',
      when: 'form.purpose in ("pension", "household")',
      evidence: 'derived',
    },
    {
      id: 'extended',
      legalBasis: 'AllGO Nr. 63',
      type: 'fixed',
      cents: '900 * form.copies',
      evidence: 'derived',
    },
  ],
  remedy: {
    kind: 'none',
    legalBasis:
      '§ 35 VwVfG: die Bescheinigung ist kein Verwaltungsakt; allgemeine Leistungsklage (§ 43 Abs. 2 VwGO)',
    validFrom: '2015-11-01',
    evidence: 'derived',
  },
  clocks: { replyPeriod, paymentPeriod },
  documents: {
    request: requestLetter('Ihrer erweiterten Meldebescheinigung'),
    extract: {
      kind: 'certificate',
      title: 'Erweiterte Meldebescheinigung',
      signedBy: 'seal',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Name', '{form.givenNames} {form.familyName}'],
            ['Geboren am', '{form.birthDate}'],
            ['Anschrift', '{facts.collect.homeNow}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Familienstand: {if facts.civilStatus.outcome = "unproved" then "nicht bekannt" else facts.collect.maritalStatus}',
          when: wants('maritalStatus'),
        },
        {
          type: 'paragraph',
          text: 'Staatsangehörigkeit: {facts.collect.nationality}',
          when: wants('nationality'),
        },
        {
          type: 'list',
          of: 'facts.collect.homes',
          item: '{item.home}, {item.from} bis {item.to}',
          when: wants('formerHomes'),
        },
        { type: 'paragraph', text: 'Haushalt: {facts.collect.household}', when: wants('household') },
        {
          type: 'paragraph',
          text: 'Nicht bescheinigt, weil für den Zweck nicht erforderlich: {facts.necessity.left}',
          when: 'facts.necessity.left != null',
        },
      ],
    },
    notHere: {
      kind: 'letter',
      title: 'Ihre Bescheinigung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'Sie sind in Hannover nicht gemeldet. Die Bescheinigung stellt die Meldebehörde Ihrer Hauptwohnung aus.',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      brief.text('purposeText', 'Welcher Zweck', 200, { required: false }),
      brief.text('address', 'Anschrift', 200, { required: false }),
    ]),
  },
  publicStatus: {},
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: 'Identität prüfen und Register aufrufen',
        outcomes: { notHere: { label: 'Hier nicht gemeldet', to: '#case.notHere' } },
      }),
      checked: {
        meta: { label: 'Zweck und Richtigkeit', status: 'inReview' },
        on: withdrawal,
        initial: 'purpose',
        states: {
          purpose: gate('Ist der Zweck bekannt', 'inReview', [
            { to: 'necessity', when: 'form.purpose = "other"' },
            { to: 'collect' },
          ]),
          necessity: taskState({
            id: 'necessity',
            state: 'Erforderlichkeit der Angaben',
            status: 'inReview',
            task: 'Für den genannten Zweck je Angabe prüfen, ob sie gebraucht wird',
            post: 'clerk',
            legalBasis: '§ 18 Abs. 2 BMG, Art. 5 DSGVO',
            outcomes: {
              needed: {
                label: 'Gebraucht',
                to: 'collect',
                fields: [brief.text('left', 'Weggelassen', 200, { required: false })],
              },
              unclear: { ...requestOutcome, label: 'Zweck unklar' },
            },
          }),
          collect: taskState({
            id: 'collect',
            state: 'Angaben aus dem Register zusammenstellen',
            status: 'inReview',
            task: 'Gewählte Angaben übernehmen; gesperrte Personen des Haushalts weglassen',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§§ 3, 18, 51 BMG',
            outcomes: {
              collected: {
                label: 'Zusammengestellt',
                to: [
                  { to: 'civilStatus', when: 'form.purpose in ("marriage", "abroad") and event.foreignAct' },
                  { to: '#case.approved' },
                ],
                fields: [
                  brief.text('homeNow', 'Anschrift laut Register'),
                  brief.text('maritalStatus', 'Familienstand laut Register', 60, {
                    when: wants('maritalStatus'),
                  }),
                  brief.text('nationality', 'Staatsangehörigkeiten', 120, { when: wants('nationality') }),
                  brief.list(
                    'homes',
                    'Frühere Wohnungen',
                    [brief.text('home', 'Wohnung'), brief.day('from', 'Von'), brief.day('to', 'Bis')],
                    { required: false, when: wants('formerHomes') },
                  ),
                  brief.text('household', 'Personen im Haushalt', 500, { when: wants('household') }),
                  brief.yes('foreignAct', 'Familienstand beruht auf einer Auslandsurkunde oder ist unbelegt'),
                ],
              },
            },
          }),
          civilStatus: taskState({
            id: 'civilStatus',
            state: 'Familienstand aus dem Ausland',
            status: 'inReview',
            task: 'Urkunde und, bei Scheidung, Anerkennung (§ 107 FamFG) einsehen; sonst „nicht bekannt“',
            post: 'clerk',
            target: 'P3D',
            legalBasis: '§ 3 Abs. 1 Nr. 14 BMG, § 107 FamFG',
            outcomes: {
              proved: { label: 'Belegt', to: '#case.approved' },
              unproved: {
                label: 'Nicht belegt: „nicht bekannt“, Hinweis auf das Standesamt',
                to: '#case.approved',
              },
              missing: { ...requestOutcome, label: 'Urkunde nachreichen lassen' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Gebühr und Siegel', status: 'decided' },
        initial: 'feeGate',
        states: {
          ...payment({ settled: 'seal' }),
          seal: taskState({
            id: 'seal',
            state: 'Siegeln',
            status: 'inProduction',
            task: 'Zeichnen und siegeln; für das Ausland nur mit hinterlegter Unterschriftsprobe',
            post: 'clerk',
            target: 'P1D',
            outcomes: { sealed: { label: 'Gesiegelt', to: '#case.issued' } },
          }),
        },
      },
      issued: {
        meta: { label: 'Ausgestellt', status: 'inProduction' },
        initial: 'making',
        onDone: '#case.closed',
        states: {
          making: documentState({
            id: 'extractDocument',
            state: 'Wird ausgefertigt',
            status: 'inProduction',
            document: 'extract',
            to: [{ to: 'handing', when: 'form.purpose = "abroad"' }, { to: 'sending' }],
          }),
          sending: dispatchState({
            id: 'extractDispatch',
            state: 'Geht hinaus',
            status: 'inProduction',
            document: 'extractDocument',
            to: 'out',
          }),
          handing: taskState({
            id: 'handing',
            state: 'Aushändigung mit Hinweis zur Apostille',
            status: 'inProduction',
            task: 'Aushändigen und auf Apostille oder Legalisation bei der Polizeidirektion Hannover hinweisen',
            post: 'clerk',
            outcomes: { given: { label: 'Ausgehändigt', to: 'out' } },
          }),
          out: finished('Ausgestellt', 'sent'),
        },
      },
      notHere: notification({
        label: 'Nicht hier gemeldet',
        status: ['inReview', 'rejected'],
        document: 'notHere',
        prefix: 'notHere',
        entry: [conclude('notHere')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
