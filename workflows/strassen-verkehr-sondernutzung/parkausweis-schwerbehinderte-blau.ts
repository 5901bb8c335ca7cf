import {
  actionRemedy,
  appealableNoticeStatus,
  applicationClocks,
  applicationDecision,
  applicationEvents,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  hearingLetter,
  permitTerm,
  permitTermStatus,
  refusalNotice,
  refusedApplication,
  requestLetter,
  revocation,
  set,
  taskState,
  validityEnd,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { kept, person } from './applicant.js';
import { form } from './parkausweis-schwerbehinderte-blau.form.js';

const rows = [
  ['Person', '{form.givenNames} {form.familyName}, geboren am {form.birthDate}'],
  ['Schwerbehindertenausweis', '{form.idNumber}'],
] as const;

const revoked = revocation({
  subject: 'der blaue Parkausweis',
  kept: 'issued.valid',
  to: 'surrender',
  duty: 'Der Parkausweis ist unverzüglich zurückzugeben (§ 52 VwVfG).',
  grounds: [
    { value: '§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG', label: 'Merkzeichen entzogen' },
    { value: '§ 46 Abs. 3 StVO, Missbrauch', label: 'Von anderen ohne die berechtigte Person benutzt' },
  ],
});

const { states: term = {} } = permitTerm({
  label: 'Blauer Parkausweis gültig',
  givenUp: 'givenUp',
  revocation: revoked,
  surrender: 'Parkausweis einziehen, bei Todesfall von den Angehörigen zurückfordern',
});

/**
 * Blauer EU-Parkausweis (§ 46 (1) no. 11 StVO, VwV-StVO to it, I.; Council Recommendation 98/376/EC): the mark in the
 * disability card decides (aG, Bl, or the equal limb deficiency), and neither medicine nor discretion comes in. The
 * clerk reads the card and the form's rule does the rest; whoever has no mark is told of the orange card, whose office
 * examines medically. Free of charge, five years at most and no longer than the disability card.
 *
 * The card is a European model with photograph and signature of the person, who therefore appears or sends somebody:
 * pick-up, not post. It is for the person, not for a car, and comes back at death or loss of the mark. A lost one is
 * struck from the list before the new one is handed out. NOT transitions: the personal parking place (§ 45 (1b) no. 2)
 * is an application of its own; misuse by others (§ 49 StVO) is for the fine office.
 */
export default defineProcedure({
  key: 'parkausweis-schwerbehinderte-blau',
  name: 'Blauer EU-Parkausweis für schwerbehinderte Menschen',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'attestation',
  initiation: 'application',
  unit: '32.1',
  filePlan: '32.13.20',
  leika: [],
  legalBasis: ['§ 46 Abs. 1 Satz 1 Nr. 11 StVO', 'VwV-StVO zu § 46 Abs. 1 Nr. 11', 'Empfehlung 98/376/EG'],
  audience: ['citizen'],
  keywords: [
    'Behindertenparkausweis',
    'Rollstuhlfahrer parken',
    'Merkzeichen aG',
    'Merkzeichen Bl Auto',
    'auf Behindertenparkplatz stehen',
  ],
  online: null,
  secrecy: 'general',
  retention: kept(2),
  addressee: person,
  form,
  evidence: [
    {
      name: 'disabilityCard',
      label: 'Schwerbehindertenausweis mit Merkzeichen aG oder Bl, Vorder- und Rückseite',
    },
    { name: 'photo', label: 'Lichtbild 35 × 45 mm' },
    { name: 'lossReport', label: 'Verlusterklärung', when: 'form.formerCard = "lost"' },
  ],
  fee: [
    {
      id: 'free',
      legalBasis: 'Anlage zu § 1 GebOSt, gebührenfrei für schwerbehinderte Menschen',
      type: 'free',
      cents: '0',
      evidence: 'derived',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({ target: 'P1W', noPermitNotice: true }),
    ...revoked.clocks,
    validity: validityEnd('facts.validUntil', 'VwV-StVO zu § 46 Abs. 1 Nr. 11'),
    pickupPeriod: {
      label: 'Frist zur Abholung',
      kind: 'setByAuthority',
      legalBasis: '§ 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { notified: 'facts.invitationDispatch' },
      period: 'P2M',
    },
  },
  documents: {
    ...revoked.documents,
    request: requestLetter('Ihrem Antrag auf den blauen Parkausweis'),
    hearing: hearingLetter('der blaue Parkausweis', rows),
    refusal: refusalNotice('Ablehnung des blauen Parkausweises', rows, [
      {
        type: 'paragraph',
        text: 'Ohne die genannten Merkzeichen kann der orangefarbene Parkausweis in Betracht kommen. Ihn beantragen Sie bei der Straßenverkehrsbehörde.',
      },
    ]),
    invitation: {
      kind: 'letter',
      title: 'Ihr Parkausweis liegt bereit',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'bitte holen Sie den Ausweis innerhalb von zwei Monaten im Bürgeramt ab und bringen Sie den Schwerbehindertenausweis mit. Er wird vor Ort unterschrieben. Wer für Sie abholt, braucht eine Vollmacht.',
        },
      ],
    },
    card: {
      kind: 'certificate',
      title: 'Parkausweis für behinderte Menschen (Modell der Europäischen Union)',
      signedBy: 'formalCheck',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Gültig bis', '{facts.validUntil}'],
            ['Nummer', '{facts.cardMaking.number}'],
            ['Ausgestellt von', 'Landeshauptstadt Hannover'],
          ],
        },
        { type: 'paragraph', text: 'Rückseite: Name, Lichtbild und Unterschrift der berechtigten Person.' },
      ],
    },
  },
  events: {
    ...applicationEvents(
      [{ name: 'idNumber', label: 'Geschäftszeichen', type: 'text', maxLength: 40 }],
      ['refusal'],
    ),
    ...revoked.events,
    givenUp: { label: 'Rückgabe oder Tod der berechtigten Person melden', by: ['applicant', 'clerk'] },
  },
  publicStatus: {
    ...appealableNoticeStatus,
    ...permitTermStatus,
    cardReady: {
      de: 'Ausweis liegt bereit',
      easy: 'Ihr Parkausweis ist fertig. Bitte holen Sie ihn ab.',
      en: 'Card ready for collection',
      actor: 'applicant',
      next: 'Bringen Sie den Schwerbehindertenausweis mit; unterschrieben wird vor Ort.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: 'Schwerbehindertenausweis lesen: Merkzeichen, Gültigkeit, Identität',
        checked: [
          {
            to: '#case.approved',
            when: 'event.marksConfirmed = true and count(form.marks[item = "none"]) = 0',
          },
          { to: '#case.checked' },
        ],
        findings: [
          {
            name: 'marksConfirmed',
            label: 'Die angegebenen Merkzeichen stehen im Ausweis',
            type: 'boolean',
            required: true,
          },
        ],
      }),
      checked: {
        meta: { label: 'Kein Merkzeichen nachgewiesen', status: 'inReview' },
        on: withdrawal,
        initial: 'decision',
        states: applicationDecision({
          state: 'Entscheidung ohne Merkzeichen',
          task: 'Prüfen, ob die Feststellung des Landesamts einem Merkzeichen gleichsteht',
          legalBasis: 'VwV-StVO zu § 46 Abs. 1 Nr. 11, I.',
          grant: { label: 'Gleichgestellt, Ausweis erteilen', to: '#case.approved' },
          grounds: [
            {
              value: 'VwV-StVO zu § 46 Abs. 1 Nr. 11, Merkzeichen fehlt',
              label: 'Weder aG noch Bl noch gleichgestellt',
            },
            {
              value: '§ 46 Abs. 1 Satz 1 Nr. 11 StVO, Ausweis ungültig',
              label: 'Schwerbehindertenausweis ungültig',
            },
          ],
          refused: [{ to: '#case.rejected' }],
        }),
      },
      approved: {
        meta: { label: 'Berechtigt', status: 'decided' },
        entry: [
          // Five years at most, and never longer than the card it rests on.
          set(
            'validUntil',
            'if form.unlimited = false and date(form.idValidUntil) < date(today) + duration("P5Y") then form.idValidUntil else string(date(today) + duration("P5Y"))',
          ),
        ],
        initial: 'former',
        states: {
          former: {
            meta: { label: 'Bisheriger Ausweis', status: 'decided' },
            always: ways([{ to: 'striking', when: 'form.formerCard = "lost"' }, { to: '#case.issued' }]),
          },
          striking: taskState({
            id: 'striking',
            state: 'Verlorener Ausweis wird gesperrt',
            status: 'decided',
            task: 'Verlorenen Parkausweis im Verzeichnis sperren und der Polizei mitteilen',
            post: 'clerk',
            target: 'P1D',
            outcomes: {
              struck: {
                label: 'Gesperrt',
                to: '#case.issued',
                fields: [
                  {
                    name: 'formerNumber',
                    label: 'Gesperrte Nummer',
                    type: 'text',
                    maxLength: 30,
                    required: true,
                  },
                ],
              },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Blauer Parkausweis', status: 'inProduction' },
        initial: 'cardMaking',
        onDone: ways([{ to: '#case.revoked', when: 'facts.aftermath = "revoked"' }, { to: '#case.closed' }]),
        states: {
          cardMaking: taskState({
            id: 'cardMaking',
            state: 'Ausweis wird hergestellt',
            status: 'inProduction',
            task: 'Vordruck mit Lichtbild bekleben, Nummer eintragen, siegeln',
            post: 'clerk',
            outcomes: {
              made: {
                label: 'Hergestellt',
                to: 'production',
                fields: [{ name: 'number', label: 'Nummer', type: 'text', maxLength: 30, required: true }],
              },
            },
          }),
          production: documentState({
            id: 'cardDocument',
            state: 'Ausweis wird ausgefertigt',
            status: 'inProduction',
            document: 'card',
            to: 'invitation',
          }),
          invitation: documentState({
            id: 'invitation',
            state: 'Einladung wird erstellt',
            status: 'inProduction',
            document: 'invitation',
            to: 'invitationDispatch',
          }),
          invitationDispatch: dispatchState({
            id: 'invitationDispatch',
            state: 'Einladung geht hinaus',
            status: 'inProduction',
            document: 'invitation',
            to: 'awaitingPickup',
          }),
          awaitingPickup: taskState(
            {
              id: 'pickup',
              state: 'Liegt zur Abholung bereit',
              status: 'cardReady',
              task: 'Ausweis unterschreiben lassen, aushändigen und alten Ausweis einziehen',
              post: 'clerk',
              outcomes: {
                collected: {
                  label: 'Ausgehändigt',
                  to: 'valid',
                  fields: [
                    {
                      name: 'collectedOn',
                      label: 'Ausgehändigt am',
                      type: 'date',
                      required: true,
                      notAfter: 'today',
                    },
                    {
                      name: 'formerReturned',
                      label: 'Alter Ausweis eingezogen',
                      type: 'boolean',
                      when: 'form.formerCard = "expiring"',
                      required: true,
                    },
                  ],
                },
              },
            },
            { after: { pickupPeriod: 'uncollected' } },
          ),
          uncollected: taskState({
            id: 'uncollected',
            state: 'Nicht abgeholt',
            status: 'cardReady',
            task: 'Verbleib klären: Hausbesuch, erneute Einladung oder Ausweis entwerten',
            post: 'clerk',
            outcomes: {
              invite: { label: 'Noch einmal einladen', to: 'invitation' },
              visit: { label: 'Beim Hausbesuch ausgehändigt', to: 'valid' },
              destroyed: { label: 'Entwertet, Antrag erledigt', to: 'ended' },
            },
          }),
          ...term,
        },
      },
      rejected: refusedApplication({ label: 'Kein blauer Parkausweis', anew: 'checked.decision' }),
      revoked: {
        type: 'final',
        meta: { label: 'Parkausweis widerrufen', status: 'revoked' },
        entry: [conclude('revoked')],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
