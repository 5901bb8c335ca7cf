import {
  actionNotice,
  blockedPerson,
  blockedPersonHeard,
  blockedPersonPeriod,
  brief,
  completeness,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  hearing,
  hearingPeriod,
  litigationStatus,
  notification,
  payment,
  paymentPeriod,
  replyPeriod,
  requestLetter,
  requestOutcome,
  statementEvent,
  supplementEvent,
  taskState,
  transmissionState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { registerService } from './registration-law.js';

/**
 * Erweiterte Melderegisterauskunft (§ 45 BMG): beyond name and address, if the asker makes a legitimate interest credible, for each
 * datum by itself: who wants a birth date to sue need not learn the marital status. So the clerk releases item by item.
 *
 * The price of the interest: the person is told without delay who asked and what was given (§ 45 (2)), unless the asker has a legal
 * interest, in particular to enforce a claim; the kind of interest is therefore found and noted. A title in hand makes it a legal one.
 * Refused is by act, after a hearing, because the interest can be weighed; a block (§ 51) is hidden behind the neutral answer.
 * Not a transition: the simple inquiry (§ 44), to which nothing has to be shown.
 */
export default defineProcedure({
  ...registerService,
  key: 'melderegisterauskunft-erweitert',
  name: 'Erweiterte Melderegisterauskunft',
  kind: 'registerExtract',
  initiation: 'application',
  filePlan: '33.20.41',
  leika: ['99115004001002'],
  legalBasis: ['§ 45 BMG', '§ 47 BMG', '§§ 51, 52 BMG'],
  audience: ['citizen', 'company'],
  online: null,
  keywords: [
    'Schuldner finden',
    'Geburtsdatum herausfinden',
    'Erben suchen',
    'Anschriftenermittlung',
    'frühere Adresse erfahren',
  ],
  certainty: { filePlan: { evidence: 'assumed' }, leika: { evidence: 'derived', source: 'KOOS-Datenrepo' } },
  addressee: ['{form.asker}', '{form.askerAddress}'],
  form: {
    sections: [
      {
        title: 'Wer fragt und warum',
        fields: [
          { name: 'asker', label: 'Name oder Firma', type: 'name', maxLength: 200, required: true },
          brief.text('askerAddress', 'Anschrift'),
          brief.pick('ground', 'Grund', {
            title: 'Vollstreckung aus einem Titel',
            claim: 'Forderung ohne Titel',
            heirs: 'Erbensuche',
            family: 'Familienzusammenführung',
            other: 'anderer Grund',
          }),
          brief.long('interest', 'Warum welche Angabe gebraucht wird', 3000),
          brief.yes('commercial', 'Gewerbliche Verwendung (§ 47 BMG)'),
        ],
      },
      {
        title: 'Gesuchte Person und Angaben',
        fields: [
          { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
          { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
          brief.text('lastAddress', 'Letzte bekannte Anschrift'),
          brief.pick(
            'items',
            'Gewünschte Angaben',
            {
              formerNames: 'frühere Namen',
              birth: 'Geburtsdatum und -ort',
              marital: 'ob verheiratet',
              nationality: 'Staatsangehörigkeiten',
              formerHomes: 'frühere Anschriften',
              moves: 'Ein- und Auszug',
              representative: 'gesetzliche Vertretung',
              spouse: 'Ehe- oder Lebenspartner',
              death: 'Sterbetag und -ort',
            },
            { many: true },
          ),
        ],
      },
    ],
  },
  evidence: [
    { name: 'title', label: 'Vollstreckbarer Titel', when: 'form.ground = "title"' },
    {
      name: 'interest',
      label: 'Nachweis des berechtigten Interesses (Vertrag, Rechnung, Mahnung)',
      when: 'form.ground != "title"',
    },
  ],
  fee: [
    {
      id: 'relatives',
      legalBasis: '§ 11 NVwKostG (Billigkeit: Suche nach Angehörigen)',
      type: 'free',
      cents: '0',
      when: 'form.ground = "family"',
      evidence: 'assumed',
    },
    {
      id: 'extended',
      legalBasis: 'AllGO (erweiterte Melderegisterauskunft)',
      type: 'fixed',
      cents: '1500',
      evidence: 'assumed',
    },
  ],
  remedy: directActionRemedy({}),
  clocks: {
    replyPeriod,
    hearingPeriod: hearingPeriod(),
    paymentPeriod,
    protectedPeriod: blockedPersonPeriod,
    refusalActionPeriod: directActionPeriod('facts.refusalDispatch'),
  },
  documents: {
    request: requestLetter('Ihrer erweiterten Melderegisterauskunft'),
    hearing: {
      kind: 'letter',
      title: 'Anhörung zu Ihrer Anfrage',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'ein berechtigtes Interesse ist bisher nicht glaubhaft: {facts.interest.doubt} Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern. Für eine einfache Auskunft brauchen Sie kein Interesse.',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ablehnung der erweiterten Melderegisterauskunft',
      signedBy: 'refusing',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'Ihre Anfrage wird abgelehnt (§ 45 Abs. 1 BMG).' },
        { type: 'paragraph', text: 'Gründe: {facts.refusing.reason}' },
      ],
    },
    answer: {
      kind: 'letter',
      title: 'Erweiterte Melderegisterauskunft',
      signedBy: 'release',
      blocks: [
        { type: 'list', of: 'facts.release.data', item: '{item.what}: {item.value}' },
        {
          type: 'paragraph',
          text: 'Die Angaben dürfen nur für den angegebenen Zweck verwendet werden (§ 47 BMG). {if facts.interest.kind = "legal" then "" else "Die betroffene Person wird über diese Auskunft unterrichtet (§ 45 Abs. 2 BMG)."}',
        },
      ],
    },
    neutral: {
      kind: 'letter',
      title: 'Ihre Anfrage an das Melderegister',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'eine Auskunft zu der gesuchten Person kann nicht erteilt werden. Die Gebühr entsteht auch dann.',
        },
      ],
    },
  },
  events: {
    ...directActionEvents,
    withdraw: withdrawEvent,
    statement: statementEvent,
    protectedHeard: blockedPersonHeard,
    supplement: supplementEvent([
      brief.long('interest', 'Warum welche Angabe gebraucht wird', 3000, { required: false }),
    ]),
  },
  publicStatus: { litigation: litigationStatus },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Bestimmtheit der Person und Nachweise prüfen',
      }),
      checked: {
        meta: { label: 'Berechtigtes Interesse', status: 'inReview' },
        on: withdrawal,
        initial: 'interest',
        states: {
          interest: taskState({
            id: 'interest',
            state: 'Interesse je Angabe',
            status: 'inReview',
            task: 'Für jede Angabe prüfen: kein, berechtigtes oder rechtliches Interesse; Art festhalten',
            post: 'clerk',
            target: 'P3D',
            legalBasis: '§ 45 Abs. 1 und 2 BMG',
            outcomes: {
              credible: {
                label: 'Glaubhaft',
                to: 'feeGate',
                fields: [
                  brief.pick('kind', 'Interesse', { legitimate: 'berechtigtes', legal: 'rechtliches' }),
                  brief.text('released', 'Freizugebende Angaben', 300),
                ],
              },
              doubtful: {
                label: 'Nicht glaubhaft: anhören',
                to: 'hearing',
                fields: [brief.long('doubt', 'Zweifel')],
              },
              incomplete: requestOutcome,
            },
          }),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'refusing',
          }),
          refusing: taskState({
            id: 'refusing',
            state: 'Entscheidung nach der Anhörung',
            status: 'inReview',
            task: 'Interesse neu bewerten oder ablehnen',
            post: 'clerk',
            legalBasis: '§ 45 Abs. 1 BMG',
            outcomes: {
              credible: { label: 'Doch glaubhaft', to: 'interest' },
              refuse: { label: 'Ablehnen', adverse: true, to: '#case.rejected' },
            },
          }),
          ...payment({ settled: '#case.approved' }),
        },
      },
      approved: {
        meta: { label: 'Suche und Freigabe', status: 'inReview' },
        initial: 'lookup',
        states: {
          lookup: taskState({
            id: 'lookup',
            state: 'Person suchen',
            status: 'inReview',
            task: 'Person eindeutig feststellen; Sperren (§§ 51, 52) beachten',
            post: 'clerk',
            target: 'P2D',
            outcomes: {
              found: { label: 'Gefunden', to: 'release' },
              blocked: { label: 'Gefunden, gesperrt', to: 'concerned' },
              nobody: { label: 'Nicht eindeutig gefunden', to: '#case.noAnswer' },
            },
          }),
          ...blockedPerson({ search: 'lookup', released: 'release', neutral: '#case.noAnswer' }),
          release: taskState({
            id: 'release',
            state: 'Angaben freigeben',
            status: 'inReview',
            task: 'Nur die freigegebenen Angaben übernehmen und zeichnen',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 45 Abs. 1 BMG',
            outcomes: {
              released: {
                label: 'Freigegeben',
                to: '#case.issued',
                fields: [
                  brief.list(
                    'data',
                    'Angaben',
                    [brief.text('what', 'Angabe', 80), brief.text('value', 'Inhalt', 300)],
                    { min: 1, max: 20 },
                  ),
                  brief.text('concernedAddress', 'Anschrift der betroffenen Person'),
                ],
              },
            },
          }),
        },
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Auskunft', status: 'inReview' },
        onDone: '#case.closed',
        states: {
          answer: {
            meta: { label: 'Antwort', status: 'inReview' },
            initial: 'making',
            states: {
              making: documentState({
                id: 'answerDocument',
                state: 'Auskunft wird erstellt',
                status: 'inReview',
                document: 'answer',
                to: 'sending',
              }),
              sending: dispatchState({
                id: 'answerDispatch',
                state: 'Auskunft geht hinaus',
                status: 'inReview',
                document: 'answerDocument',
                to: 'out',
              }),
              out: finished('Erteilt', 'sent'),
            },
          },
          informing: {
            meta: { label: 'Unterrichtung der betroffenen Person', status: 'inReview' },
            initial: 'gate',
            states: {
              gate: gate('Rechtliches Interesse', 'inReview', [
                { to: 'informed', when: 'facts.interest.kind = "legal"' },
                { to: 'telling' },
              ]),
              telling: transmissionState({
                id: 'informing',
                state: 'Betroffene Person wird unterrichtet',
                status: 'inReview',
                receivers:
                  '[form.givenNames + " " + form.familyName + ", " + facts.release.concernedAddress]',
                legalBasis: '§ 45 Abs. 2 BMG',
                to: 'informed',
              }),
              informed: finished('Unterrichtung erledigt', 'sent'),
            },
          },
        },
      },
      noAnswer: notification({
        label: 'Neutrale Antwort',
        status: ['inReview', 'sent'],
        document: 'neutral',
        prefix: 'neutral',
        entry: [conclude('noAnswer')],
      }),
      rejected: actionNotice({
        label: 'Abgelehnt',
        status: ['inReview', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        clock: 'refusalActionPeriod',
        entry: [conclude('rejected')],
        upheld: { to: '#case.checked.interest', then: [conclude('closed')] },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
