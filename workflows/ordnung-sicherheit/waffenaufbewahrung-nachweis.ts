import {
  brief,
  completeness,
  conclude,
  containerField,
  defineProcedure,
  endings,
  finished,
  gate,
  noticeStates,
  notification,
  replyPeriod,
  requestLetter,
  set,
  storageSuffices,
  supplementEvent,
  taskState,
  transmissionState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { holder, holderFields, kept } from './holder.js';

const SUFFICES = storageSuffices('form.containers', 'form.handguns', 'form.longGuns');

/**
 * Nachweis der sicheren Aufbewahrung (§ 36 (3) WaffG, §§ 13, 14 AWaffV): whoever holds weapons has to show where, without
 * being asked twice. The law counts – grade 0 under 200 kg five handguns, above ten, grade I any number, old A and B
 * containers as far as they were reported before 6 July 2017 – so the machine counts, and the clerk only compares photos
 * and plate with what was declared.
 *
 * What fits is confirmed; what does not gets a month to be put right. Beside that the office may look: the visit without
 * suspicion (§ 36 (3) sentence 2) needs the holder's consent to enter living rooms (sentence 3), whose refusal is entered
 * and is no breach by itself but a fact for § 5 (1) no. 2 b. NOT an act, no fee, no remedy: an order (§ 36 (6), § 9) or the
 * revocation is a file of its own. NOT here: alarm and free weapons, which only need a lock.
 */
export default defineProcedure({
  key: 'waffenaufbewahrung-nachweis',
  name: 'Nachweis der sicheren Aufbewahrung von Waffen',
  keywords: [
    'Waffenschrank melden',
    'Tresor Waffe',
    'Widerstandsgrad 0',
    'A-Schrank Bestandsschutz',
    'Waffenkontrolle',
  ],
  domain: 'ordnung-sicherheit',
  kind: 'notification',
  initiation: 'notification',
  unit: '32.6',
  filePlan: '32.60.55',
  leika: [],
  legalBasis: ['§ 36 Abs. 3 WaffG', '§ 36 Abs. 1 und 4 WaffG', '§§ 13, 14 AWaffV'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: kept(10, 'Ende der Erlaubnis (§ 44a WaffG)'),
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: holder,
  form: {
    sections: [
      { title: 'Ihre Person', fields: holderFields },
      {
        title: 'Waffen',
        fields: [
          brief.text('permits', 'Nummern der Waffenbesitzkarten'),
          brief.count('handguns', 'Kurzwaffen', 500),
          brief.count('longGuns', 'Langwaffen', 500),
          brief.yes(
            'ammunition',
            'Munition wird getrennt oder im selben Behältnis nach § 13 Abs. 2 AWaffV gelagert',
          ),
        ],
      },
      {
        title: 'Behältnisse',
        fields: [
          brief.pick('occasion', 'Anlass', {
            first: 'Erstmals',
            moved: 'Umzug',
            bought: 'Neues Behältnis',
            asked: 'Aufforderung der Behörde',
          }),
          brief.text('place', 'Ort der Aufbewahrung'),
          brief.yes('inhabited', 'Das Gebäude ist dauernd bewohnt'),
          brief.list(
            'containers',
            'Sicherheitsbehältnisse',
            [
              containerField,
              brief.text('plate', 'Hersteller, Typ, Herstellungsnummer', 120),
              brief.count('weight', 'Gewicht in kg', 5000),
            ],
            { min: 1, max: 20, required: true },
          ),
          brief.day('reportedOld', 'Behältnis der Stufe A oder B der Behörde gemeldet am', {
            required: false,
            notAfter: '"2017-07-06"',
          }),
          brief.text('sharedWith', 'Gemeinsam aufbewahrt mit (häusliche Gemeinschaft)', 200, {
            required: false,
          }),
        ],
      },
    ],
    plausibility: [
      {
        holds:
          'form.reportedOld != null or (every c in form.containers satisfies c.container != "oldA" and c.container != "oldB")',
        message:
          'Behältnisse der Stufen A und B zählen nur, wenn sie bis zum 6. Juli 2017 gemeldet waren (§ 36 Abs. 4 WaffG).',
        field: 'reportedOld',
      },
    ],
  },
  evidence: [
    { name: 'photos', label: 'Fotos: Behältnis geschlossen, geöffnet, Typenschild' },
    { name: 'bill', label: 'Rechnung oder Zertifikat des Behältnisses' },
  ],
  fee: [
    {
      id: 'free',
      legalBasis: 'gebührenfrei (§ 36 Abs. 3 WaffG)',
      type: 'free',
      cents: '0',
      evidence: 'assumed',
    },
  ],
  remedy: {
    kind: 'none',
    legalBasis: 'Bestätigung ohne Regelung (§ 35 VwVfG); Anordnungen ergehen in eigenem Verfahren',
    validFrom: '2017-07-06',
    evidence: 'derived',
  },
  clocks: {
    replyPeriod,
    retrofitPeriod: {
      label: 'Frist zur Nachbesserung der Aufbewahrung',
      kind: 'setByAuthority',
      legalBasis: '§ 36 Abs. 3 und 6 WaffG, § 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { notified: 'facts.retrofitDispatch' },
      period: 'P1M',
    },
  },
  documents: {
    request: requestLetter('Ihrem Nachweis der Aufbewahrung'),
    confirmation: {
      kind: 'receipt',
      title: 'Aufbewahrung nachgewiesen (§ 36 Abs. 3 WaffG)',
      signedBy: 'plates',
      blocks: [
        {
          type: 'table',
          caption: 'Behältnisse',
          of: 'form.containers',
          columns: [
            ['Behältnis', '{item.plate}'],
            ['Gewicht', '{item.weight} kg'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Damit ist die Aufbewahrung von {form.handguns} Kurz- und {form.longGuns} Langwaffen nachgewiesen. Bewahren Sie den Schlüssel so sicher auf wie die Waffen und melden Sie Umzug, Austausch und weitere Waffen.',
        },
        {
          type: 'paragraph',
          text: 'Der Bestandsschutz für Behältnisse der Stufen A und B endet mit Ihnen: Erben können sich nur ausnahmsweise darauf berufen (§ 36 Abs. 4 WaffG).',
          when: 'form.reportedOld != null',
        },
      ],
    },
    retrofit: {
      kind: 'letter',
      title: 'Ihre Aufbewahrung reicht nicht aus',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'für {form.handguns} Kurz- und {form.longGuns} Langwaffen genügen die nachgewiesenen Behältnisse nicht (§ 36 Abs. 1 WaffG, § 13 Abs. 2 AWaffV). {facts.plates.reason}{facts.visit.reason}',
        },
        {
          type: 'paragraph',
          text: 'Weisen Sie innerhalb eines Monats nach der Bekanntgabe ein ausreichendes Behältnis nach oder wo die Waffen bis dahin liegen. Sonst können wir dies anordnen und die Zuverlässigkeit prüfen.',
        },
      ],
    },
    handedOn: {
      kind: 'letter',
      title: 'Ihre Aufbewahrung wird weiter geprüft',
      signedBy: 'unproven',
      blocks: [
        {
          type: 'paragraph',
          text: 'der Nachweis ist nicht gelungen: {facts.unproven.reason} Über Anordnung, Sicherstellung oder Widerruf hören wir Sie in eigenem Verfahren an.',
        },
      ],
    },
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Meldung zurücknehmen (keine Waffen mehr)' },
    supplement: supplementEvent([
      { name: 'place', label: 'Ort der Aufbewahrung', type: 'text', maxLength: 200 },
    ]),
    retrofitted: {
      label: 'Neue oder weitere Behältnisse nachweisen',
      by: ['applicant', 'clerk'],
      fields: [
        brief.list(
          'containers',
          'Alle Behältnisse',
          [
            containerField,
            brief.text('plate', 'Typenschild', 120),
            brief.count('weight', 'Gewicht in kg', 5000),
          ],
          {
            min: 1,
            max: 20,
            required: true,
          },
        ),
      ],
    },
  },
  publicStatus: {
    storageProven: {
      de: 'Aufbewahrung nachgewiesen',
      easy: 'Ihre Waffen liegen sicher. Melden Sie Änderungen.',
      en: 'Storage proven',
      actor: 'nobody',
      next: 'Wir können die Aufbewahrung nach Anmeldung ansehen.',
    },
    retrofit: {
      de: 'Aufbewahrung nachbessern',
      easy: 'Ihr Schrank reicht nicht. Bitte besorgen Sie einen anderen.',
      en: 'Storage to be improved',
      actor: 'applicant',
      next: 'Weisen Sie innerhalb der Frist ein ausreichendes Behältnis nach.',
    },
    unproven: {
      de: 'Nicht nachgewiesen',
      easy: 'Der Nachweis fehlt. Wir prüfen, was wir tun müssen.',
      en: 'Not proven',
      actor: 'office',
      next: 'Sie werden in einem eigenen Verfahren angehört.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        task: 'Fotos, Typenschilder und Zahl der Waffen mit dem Register vergleichen',
        target: 'P7D',
      }),
      checked: {
        meta: { label: 'Prüfung der Aufbewahrung', status: 'inReview' },
        on: withdrawal,
        initial: 'counting',
        states: {
          counting: gate('Reichen die Behältnisse nach Art und Zahl?', 'inReview', [
            { to: 'plates', when: SUFFICES },
            { to: 'retrofitDocument' },
          ]),
          plates: taskState({
            id: 'plates',
            state: 'Typenschilder',
            status: 'inReview',
            task: 'Zertifizierung und Widerstandsgrad am Typenschild prüfen, Stichprobe für die Besichtigung ziehen',
            post: 'clerk',
            target: 'P7D',
            legalBasis: '§ 36 Abs. 1 WaffG, § 13 AWaffV',
            outcomes: {
              genuine: { label: 'Nachgewiesen', to: '#case.approved' },
              sample: { label: 'Vor Ort ansehen', to: 'visit' },
              uncertified: {
                label: 'Nicht zertifiziert oder Schild fehlt',
                adverse: true,
                to: 'retrofitDocument',
              },
            },
          }),
          visit: taskState({
            id: 'visit',
            state: 'Verdachtsunabhängige Kontrolle',
            status: 'inReview',
            task: 'Aufbewahrung ansehen; Wohnräume nur mit Zustimmung betreten, Waffen mit dem Register vergleichen',
            post: 'inspector',
            target: 'P1M',
            legalBasis: '§ 36 Abs. 3 Satz 2 bis 4 WaffG',
            outcomes: {
              inOrder: { label: 'In Ordnung', to: '#case.approved' },
              defective: { label: 'Mangelhaft', adverse: true, to: 'retrofitDocument' },
              refused: { label: 'Zutritt ohne Grund verweigert', adverse: true, to: 'unproven' },
            },
          }),
          ...noticeStates('retrofit', 'Aufforderung zur Nachbesserung', 'awaitingRetrofit'),
          awaitingRetrofit: {
            meta: { label: 'Wartet auf Nachbesserung', status: 'retrofit' },
            on: { retrofitted: [{ target: 'counting', actions: ['record', 'amendForm'] }] },
            after: { retrofitPeriod: 'unproven' },
          },
          unproven: taskState(
            {
              id: 'unproven',
              state: 'Aufbewahrung nicht nachgewiesen',
              status: 'retrofit',
              task: 'Über Anordnung, Sicherstellung und Widerruf entscheiden und das Verfahren anlegen',
              post: 'lead',
              priority: 2,
              legalBasis: '§ 36 Abs. 6, §§ 45, 46 WaffG, § 5 Abs. 1 Nr. 2 Buchst. b WaffG',
              outcomes: {
                again: { label: 'Noch einmal Gelegenheit geben', to: 'retrofitDocument' },
                handOn: { label: 'Verfahren angelegt', adverse: true, to: '#case.unproven' },
              },
            },
            { on: { retrofitted: [{ target: 'counting', actions: ['record', 'amendForm'] }] } },
          ),
        },
      },
      approved: {
        meta: { label: 'Bestätigung', status: 'storageProven' },
        entry: [set('provenOn', 'today')],
        initial: 'confirmationDocument',
        states: noticeStates('confirmation', 'Bestätigung', '#case.issued'),
      },
      issued: {
        meta: { label: 'Aufbewahrung nachgewiesen', status: 'storageProven' },
        initial: 'register',
        onDone: '#case.closed',
        states: {
          register: transmissionState({
            id: 'storageNote',
            state: 'Vermerk in den Waffenakten (auch gemeinsamer Aufbewahrung)',
            status: 'storageProven',
            receivers:
              'if form.sharedWith = null then ["Waffenakte"] else ["Waffenakte", "Waffenakte der Mitaufbewahrenden"]',
            legalBasis: '§ 36 Abs. 3 WaffG, § 13 Abs. 8 AWaffV',
            to: 'noted',
          }),
          noted: finished('Vermerkt', 'storageProven'),
        },
      },
      unproven: notification({
        label: 'Nicht nachgewiesen, eigenes Verfahren',
        status: ['inReview', 'unproven'],
        document: 'handedOn',
        prefix: 'handedOn',
        entry: [conclude('unproven')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
