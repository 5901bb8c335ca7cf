import {
  appealableNotice,
  appealableNoticeStatus,
  applicationClocks,
  applicationDecision,
  applicationEvents,
  actionRemedy,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  hearingLetter,
  informationEvent,
  informationPeriod,
  informationRequest,
  payment,
  paymentPeriod,
  refusalNotice,
  requestLetter,
  requestOutcome,
  set,
  taskState,
  transmissionState,
  withdrawal,
} from '@amtsweg/procedure';
import { form } from './staatsangehoerigkeitsausweis.form.js';
import { aliensOffice } from './office.js';

const rows = [
  ['Name', '{form.familyName}, {form.givenNames}'],
  ['Geboren', '{form.birthDate}, {form.birthPlace}'],
] as const;

/**
 * Staatsangehörigkeitsausweis (§ 30 StAG): whether somebody is German is found out and then binds all authorities.
 *
 * Peculiar: nothing is granted. The nationality is proved link by link, from a forebear born before 1914 (or naturalised,
 * or § 116 GG) down to the applicant, and each link asks for birth, legitimacy under the law of its day and no loss
 * (§§ 17, 25 ff.). A gap is not the end: whoever has been treated as German for twelve years without being to blame has
 * become one (§ 3 (2)): FEEL counts the years, the lead judges the blame. The register EStA is always asked, civil
 * registers and former places where records are missing. A negative result is an act of its own, after a hearing, and
 * what is final goes to EStA (§ 33), when positive with the certificate, when negative to passport office and aliens office.
 *
 * Not a transition: option and declaration (§§ 5, 29), naturalisation. Whoever shows no interest in the finding is refused, heard like any other.
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'staatsangehoerigkeitsausweis',
  name: 'Staatsangehörigkeitsausweis',
  kind: 'attestation',
  initiation: 'application',
  unit: '32.11',
  filePlan: '32.70.20',
  leika: [],
  legalBasis: ['§ 30 StAG', '§ 3 StAG', '§ 33 StAG', '§ 38 StAG', 'Art. 116 GG'],
  retention: {
    years: 30,
    legalBasis: 'Aktenplan der Stadt; danach Anbietung an das Archiv (zu bestätigen)',
    evidence: 'assumed',
  },
  keywords: ['bin ich deutsch', 'gelber Schein', 'deutsche Vorfahren', 'Nachweis deutscher Abstammung'],
  form,
  evidence: [
    { name: 'identity', label: 'Personalausweis oder Reisepass' },
    { name: 'records', label: 'Geburts- und Heiratsurkunden der Vorfahren bis vor 1914' },
    {
      name: 'treatment',
      label: 'Deutsche Pässe, Ausweise, Wehrpass, Beamtenurkunden',
      when: 'form.treatedSince != null',
    },
    {
      name: 'foreign',
      label: 'Nachweis zu einer anderen Staatsangehörigkeit',
      when: 'form.otherNationality = true',
    },
  ],
  fee: [
    {
      id: 'waived',
      legalBasis: '§ 38 Abs. 2 StAG: Billigkeit',
      type: 'free',
      cents: '0',
      when: 'facts.exemption.outcome = "exempt"',
      evidence: 'derived',
    },
    {
      id: 'certificate',
      legalBasis: '§ 38 StAG, StAGebV',
      type: 'fixed',
      cents: '5100',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({ target: 'P6M', noPermitNotice: true, pausesIn: ['checked.inquiries'] }),
    paymentPeriod: { ...paymentPeriod, legalBasis: '§ 38 StAG' },
    estaPeriod: informationPeriod('Register der Entscheidungen (EStA)', '§ 33 StAG', 'P4W'),
    civilPeriod: informationPeriod('Auskunft der Standesämter und Archive', '§ 61 PStG, § 26 VwVfG', 'P2M'),
    formerPeriod: informationPeriod('Auskunft früherer Wohnorte', '§ 32 StAG, § 34 BMG', 'P1M'),
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Feststellung der deutschen Staatsangehörigkeit'),
    hearing: hearingLetter('die Feststellung der deutschen Staatsangehörigkeit', rows),
    refusal: refusalNotice('Bescheid zum Antrag auf Feststellung der deutschen Staatsangehörigkeit', rows, [
      {
        type: 'paragraph',
        text: 'Es wird festgestellt, dass Sie nicht deutsche Staatsangehörige oder deutscher Staatsangehöriger sind (§ 30 Abs. 1 StAG).',
        when: 'facts.decision.ground != "§ 30 Abs. 1 Satz 1 StAG"',
      },
    ]),
    certificate: {
      kind: 'certificate',
      title: 'Staatsangehörigkeitsausweis',
      signedBy: 'countersignature',
      sealed: true,
      blocks: [
        { type: 'facts', rows },
        { type: 'paragraph', text: 'ist deutsche Staatsangehörige oder deutscher Staatsangehöriger.' },
      ],
    },
  },
  events: {
    ...applicationEvents(
      [{ name: 'treatedSince', label: 'Als deutsch behandelt seit', type: 'date' }],
      ['refusal'],
    ),
    estaInformation: informationEvent('Auskunft aus dem Register EStA eintragen'),
    civilInformation: informationEvent('Urkunde oder Auskunft eines Standesamts oder Archivs eintragen'),
    formerInformation: informationEvent('Auskunft eines früheren Wohnorts (Pass- und Meldeakten) eintragen'),
  },
  publicStatus: { ...appealableNoticeStatus },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2W',
        task: 'Berechtigtes Interesse, Zuständigkeit und Vollständigkeit der Abstammungsreihe prüfen',
        outcomes: {
          noInterest: {
            label: 'Kein berechtigtes Interesse dargelegt: anhören',
            adverse: true,
            to: [
              {
                to: '#case.checked.hearing',
                then: [
                  set('heard', 'true'),
                  set('decision', '{"ground": "§ 30 Abs. 1 Satz 1 StAG", "reason": event.reason}'),
                ],
              },
            ],
          },
        },
      }),
      checked: {
        meta: { label: 'Prüfung der Staatsangehörigkeit', status: 'inReview' },
        on: withdrawal,
        initial: 'inquiries',
        states: {
          inquiries: {
            type: 'parallel',
            meta: { label: 'Auskünfte', status: 'waitingForOthers' },
            onDone: 'chain',
            states: {
              esta: informationRequest({
                id: 'esta',
                label: 'Register EStA',
                receivers: '["Bundesverwaltungsamt, Register EStA"]',
                legalBasis: '§ 33 Abs. 1, 3 StAG',
                clock: 'estaPeriod',
                needed: 'form.familyName != null',
              }),
              civil: informationRequest({
                id: 'civil',
                label: 'Standesämter und Archive',
                receivers: 'for g in form.ancestors return "Standesamt oder Archiv: " + g.birthPlace',
                legalBasis: '§§ 61, 62 PStG',
                clock: 'civilPeriod',
                needed: 'form.recordsMissing = true',
              }),
              former: informationRequest({
                id: 'former',
                label: 'Frühere Wohnorte',
                receivers: '["Passbehörden der früheren Wohnorte"]',
                legalBasis: '§ 32 StAG',
                clock: 'formerPeriod',
                needed: 'form.treatedSince != null',
              }),
            },
          },
          chain: taskState({
            id: 'chain',
            state: 'Abstammungsreihe',
            status: 'inReview',
            task: 'Erwerb und Verlust für jede Generation nach dem Recht ihrer Zeit prüfen und im Prüfbogen festhalten',
            post: 'clerk',
            target: 'P6W',
            legalBasis: '§ 4 StAG, RuStAG 1913, § 25 StAG',
            outcomes: {
              unbroken: { label: 'Lückenlos', to: 'decision' },
              gap: {
                label: 'Lücke oder Verlust',
                fields: [
                  {
                    name: 'where',
                    label: 'Bei welchem Vorfahren, warum',
                    type: 'text',
                    maxLength: 500,
                    required: true,
                  },
                ],
                to: [
                  { to: 'usucapion', when: 'date(form.treatedSince) + duration("P12Y") <= date(today)' },
                  { to: 'decision', then: [set('gap', 'event.where')] },
                ],
              },
              recordsMissing: { ...requestOutcome, label: 'Urkunden nachfordern' },
            },
          }),
          usucapion: taskState({
            id: 'usucapion',
            state: 'Zwölf Jahre als deutsch behandelt',
            status: 'inReview',
            task: 'Behandlung durch deutsche Stellen und eigenes Verschulden am Irrtum prüfen (Ersitzung)',
            post: 'lead',
            notBy: ['chain'],
            legalBasis: '§ 3 Abs. 2 StAG',
            outcomes: {
              acquired: { label: 'Erworben durch Ersitzung', to: 'decision' },
              blame: {
                label: 'Zu vertreten oder unterbrochen',
                to: [{ to: 'decision', then: [set('gap', '"keine Ersitzung"')] }],
              },
            },
          }),
          ...applicationDecision({
            state: 'Feststellung',
            task: 'Bestehen oder Nichtbestehen feststellen (gebunden, kein Ermessen)',
            legalBasis: '§ 30 StAG',
            grant: {
              label: 'Besteht',
              to: [
                // A gap cannot be overlooked; only a new look at the chain closes it.
                { to: 'chain', when: 'facts.gap != null', then: [set('gap', 'null')] },
                { to: '#case.approved' },
              ],
            },
            grounds: [
              { value: '§ 30 Abs. 1 Satz 1 StAG', label: 'Kein berechtigtes Interesse an der Feststellung' },
              { value: '§ 4 StAG', label: 'Kein Erwerb durch Geburt' },
              { value: '§ 25 StAG', label: 'Verlust durch fremde Staatsangehörigkeit (bis 26. Juni 2024)' },
              { value: '§ 3 Abs. 2 StAG', label: 'Keine Ersitzung' },
            ],
          }),
        },
      },
      approved: {
        meta: { label: 'Festgestellt', status: 'decided' },
        initial: 'feeGate',
        states: {
          ...payment({
            exemptionClaimed: 'form.feeFree = true',
            exemptionBasis: '§ 38 Abs. 2 StAG',
            settled: 'countersignature',
          }),
          countersignature: taskState({
            id: 'countersignature',
            state: 'Zweite Person',
            status: 'inProduction',
            task: 'Prüfbogen gegenlesen, Ausweis zeichnen und siegeln',
            post: 'lead',
            notBy: ['decision'],
            legalBasis: '§ 30 Abs. 3 StAG',
            outcomes: {
              signed: { label: 'Gezeichnet', to: '#case.issued' },
              returned: { label: 'Zurück zur Prüfung', to: '#case.checked.chain' },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Ausweis', status: 'inProduction' },
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'certificateDocument',
            state: 'Staatsangehörigkeitsausweis wird ausgefertigt',
            status: 'inProduction',
            document: 'certificate',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'certificateDispatch',
            state: 'Ausweis wird zugestellt',
            status: 'inProduction',
            document: 'certificateDocument',
            to: 'reporting',
          }),
          reporting: transmissionState({
            id: 'reporting',
            state: 'Mitteilung an EStA und Melderegister',
            status: 'sent',
            receivers: '["Bundesverwaltungsamt, Register EStA", "Landeshauptstadt Hannover, Melderegister"]',
            legalBasis: '§ 33 Abs. 3, 5 StAG',
            to: 'done',
          }),
          done: { type: 'final', meta: { label: 'Ausgehändigt und gemeldet', status: 'sent' } },
        },
      },
      rejected: appealableNotice({
        label: 'Nichtbestehen festgestellt',
        document: 'refusal',
        prefix: 'refusal',
        status: ['decided', 'rejected'],
        entry: [conclude('rejected')],
        upheld: {
          to: '#case.checked.chain',
          then: [conclude('closed'), set('heard', 'false'), set('gap', 'null')],
        },
        onDone: [{ to: '#case.told' }],
      }),
      told: {
        meta: { label: 'Bestandskräftig: Mitteilungen', status: 'rejected' },
        initial: 'telling',
        onDone: '#case.closed',
        states: {
          telling: transmissionState({
            id: 'negativeReport',
            state: 'Mitteilung der Feststellung',
            status: 'rejected',
            receivers:
              '["Bundesverwaltungsamt, Register EStA", "Landeshauptstadt Hannover, Passbehörde (Einziehung)", "Landeshauptstadt Hannover, Ausländerbehörde"]',
            legalBasis: '§§ 32, 33 StAG, § 12 PassG',
            to: 'done',
          }),
          done: { type: 'final', meta: { label: 'Mitgeteilt', status: 'rejected' } },
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
