import {
  actionNotice,
  appointmentPeriod,
  brief,
  conclude,
  counter,
  counterRequest,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  endings,
  finished,
  gate,
  hearing,
  hearingPeriod,
  opinionEvent,
  opinionPeriod,
  participation,
  rescheduleEvent,
  statementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import {
  appointmentSection,
  confirming,
  lateReport,
  personFields,
  registerEntry,
  registrationService,
  reportedLate,
} from './registration-law.js';

/**
 * Statuswechsel (§ 21 (4) sentence 3, § 22 BMG): main and secondary home change places. To be told within two weeks to the office of the
 * NEW main home; if that is elsewhere, this office is not competent. The status is found, not chosen: a wish that pays (less tax, another
 * school, another vote) is no ground, so days, family and custody are asked, and the other office agrees or objects.
 *
 * If the finding differs from the declaration the office determines the main home by an act, after a hearing. Then the wheels that hang on
 * the main home turn: electoral register, income-tax office, vehicle registration, dog tax, second-home tax, cards. Between elections the day
 * counts (§ 4 NKWG three months), therefore the entry never dates back before the declaration. Not a transition: moving.
 */
export default defineProcedure({
  ...registrationService,
  key: 'wohnungsstatus-aendern',
  name: 'Haupt- und Nebenwohnung tauschen (Statuswechsel)',
  kind: 'registerChange',
  filePlan: '33.20.06',
  leika: ['99115005011002'],
  legalBasis: ['§ 21 Abs. 4 BMG', '§ 22 BMG', '§ 33 Abs. 3 BMG'],
  keywords: [
    'Erstwohnsitz ändern',
    'Hauptwohnsitz ummelden',
    'Zweitwohnsitz wird Erstwohnsitz',
    'Lebensmittelpunkt',
  ],
  certainty: { filePlan: { evidence: 'assumed' }, leika: { evidence: 'derived', source: 'KOOS-Datenrepo' } },
  form: {
    sections: [
      { title: 'Person', fields: personFields },
      {
        title: 'Wohnungen',
        fields: [
          brief.text('address', 'Wohnung in Hannover'),
          brief.text('otherAddress', 'Andere Wohnung in Deutschland'),
          brief.text('otherOffice', 'Gemeinde der anderen Wohnung', 120),
          brief.pick('newMain', 'Hauptwohnung ist jetzt', {
            hannover: 'die in Hannover',
            other: 'die andere',
          }),
          brief.day('since', 'Seit', { notAfter: 'today' }),
          brief.count('daysHere', 'Tage im Jahr in Hannover', 365),
          brief.pick('life', 'Lebensumstände', {
            single: 'allein lebend',
            family: 'verheiratet oder verpartnert, nicht getrennt',
            minor: 'minderjährig',
            care: 'in einem Heim für Menschen mit Behinderung',
          }),
          brief.text('familyAt', 'Die Familie oder die Sorgeberechtigten wohnen überwiegend in', 120, {
            when: 'form.life in ("family", "minor")',
          }),
          brief.yes('contested', 'Eine andere Stelle (Finanzamt, Schule, Gemeinde) sieht es anders'),
        ],
      },
      appointmentSection,
    ],
  },
  evidence: [
    { name: 'identity', label: 'Personalausweis oder Reisepass', legalBasis: '§ 23 Abs. 1 BMG' },
    { name: 'declaration', label: 'Erklärung zur Hauptwohnung', legalBasis: '§ 21 Abs. 4 BMG' },
  ],
  clocks: {
    appointmentPeriod,
    hearingPeriod: hearingPeriod(),
    otherPeriod: opinionPeriod('Äußerung der anderen Meldebehörde', '§ 33 Abs. 3 BMG', 'P2W'),
    determinationActionPeriod: directActionPeriod('facts.determinationDispatch'),
  },
  documents: {
    request: counterRequest('Ihren Statuswechsel'),
    confirmation: {
      kind: 'certificate',
      title: 'Amtliche Meldebestätigung: Wechsel der Hauptwohnung',
      signedBy: 'entry',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Name', '{form.givenNames} {form.familyName}'],
            ['Hauptwohnung', '{form.address}'],
            ['Nebenwohnung', '{form.otherAddress}'],
            ['Seit', '{facts.entry.enteredOn}'],
          ],
        },
      ],
    },
    hearing: {
      kind: 'letter',
      title: 'Anhörung: Bestimmung Ihrer Hauptwohnung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'nach unseren Feststellungen wohnen Sie nicht überwiegend dort, wo Sie es erklärt haben: {facts.finding.finding} Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern (§ 28 VwVfG).',
        },
      ],
    },
    determination: {
      kind: 'notice',
      title: 'Bestimmung der Hauptwohnung',
      signedBy: 'determination',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'Hauptwohnung bleibt {if form.newMain = "hannover" then form.otherAddress else form.address} (§ 22 BMG).',
        },
        { type: 'paragraph', text: 'Gründe: {facts.determination.reason}' },
      ],
    },
    elsewhere: {
      kind: 'letter',
      title: 'Ihr Statuswechsel',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'den Wechsel melden Sie bei der Meldebehörde der neuen Hauptwohnung: {form.otherOffice} (§ 21 Abs. 4 BMG).',
        },
      ],
    },
  },
  events: {
    ...directActionEvents,
    withdraw: { ...withdrawEvent, label: 'Erklärung zurücknehmen' },
    reschedule: rescheduleEvent,
    statement: statementEvent,
    otherOpinion: opinionEvent('Äußerung der anderen Meldebehörde eintragen'),
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: counter({
        task: 'Erklärung zur Hauptwohnung aufnehmen: Tage, Familie, Lebensmittelpunkt',
        legalBasis: '§ 21 Abs. 4, § 22 BMG',
        taken: { label: 'Erklärung unterschrieben', to: '#case.checked' },
      }),
      checked: {
        meta: { label: 'Feststellung der Hauptwohnung', status: 'inReview' },
        on: withdrawal,
        initial: 'competence',
        states: {
          competence: gate('Neue Hauptwohnung', 'inReview', [
            { to: '#case.elsewhere', when: 'form.newMain = "other"' },
            { to: 'other' },
          ]),
          other: {
            ...participation({
              id: 'other',
              label: 'Andere Meldebehörde',
              authority: 'Meldebehörde der bisherigen Hauptwohnung',
              effect: 'Benehmen',
              legalBasis: '§ 33 Abs. 3, 4 BMG',
              clock: 'otherPeriod',
              needed: 'form.contested or form.daysHere < 183',
            }),
            onDone: 'finding',
          },
          finding: taskState({
            id: 'finding',
            state: 'Überwiegende Benutzung',
            status: 'inReview',
            task: 'Hauptwohnung nach § 22 feststellen; bei Ehegatten und Minderjährigen die Familie, sonst die Tage',
            post: 'clerk',
            target: 'P5D',
            legalBasis: '§ 22 Abs. 1 bis 5 BMG',
            outcomes: {
              asDeclared: { label: 'Wie erklärt', to: '#case.approved' },
              differs: {
                label: 'Anders als erklärt: anhören',
                to: 'hearing',
                fields: [brief.long('finding', 'Feststellung')],
              },
            },
          }),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'determination',
          }),
          determination: taskState({
            id: 'determination',
            state: 'Bestimmung der Hauptwohnung',
            status: 'inReview',
            task: 'Hauptwohnung nach der Äußerung bestimmen; im Zweifel Schwerpunkt der Lebensbeziehungen',
            post: 'lead',
            legalBasis: '§ 22 Abs. 4 BMG',
            outcomes: {
              asDeclared: { label: 'Doch wie erklärt', to: '#case.approved' },
              again: { label: 'Neue Tatsachen: neu feststellen', to: 'other' },
              determined: { label: 'Abweichend bestimmen', adverse: true, to: '#case.rejected' },
            },
          }),
        },
      },
      approved: registerEntry(
        'Status beider Wohnungen zum Tag der Erklärung ändern',
        '§ 3 Abs. 1 Nr. 12, § 21 BMG',
      ),
      issued: {
        type: 'parallel',
        meta: { label: 'Hauptwohnung in Hannover', status: 'decided' },
        onDone: '#case.closed',
        states: {
          confirming,
          consequences: {
            meta: { label: 'Was an der Hauptwohnung hängt', status: 'inReview' },
            initial: 'telling',
            states: {
              telling: transmissionState({
                id: 'telling',
                state: 'Mitteilungen nach dem Statuswechsel',
                status: 'inReview',
                receivers:
                  '["Meldebehörde " + form.otherOffice, "Bundeszentralamt für Steuern", "Landeshauptstadt Hannover, Wahlen und Statistik", "Landeshauptstadt Hannover, Zweitwohnungsteuer", "Rundfunkbeitragsservice"]',
                legalBasis: '§§ 33, 34, 36, 37 BMG, § 139b AO',
                to: 'cards',
              }),
              cards: taskState({
                id: 'cards',
                state: 'Ausweise',
                status: 'inProduction',
                task: 'Anschrift auf Personalausweis und Wohnort im Pass auf die neue Hauptwohnung ändern; auf Fahrzeugschein hinweisen',
                post: 'clerk',
                legalBasis: '§ 27 Abs. 1 Nr. 1 PAuswG, § 15 FZV',
                outcomes: {
                  changed: { label: 'Geändert', to: 'settled' },
                  none: { label: 'Nichts zu ändern', to: 'settled' },
                },
              }),
              settled: finished('Erledigt', 'inReview'),
            },
          },
          late: lateReport(reportedLate('form.since')),
        },
      },
      rejected: actionNotice({
        label: 'Hauptwohnung abweichend bestimmt',
        status: ['inReview', 'rejected'],
        document: 'determination',
        prefix: 'determination',
        clock: 'determinationActionPeriod',
        entry: [conclude('rejected')],
        upheld: { to: '#case.approved', then: [conclude('closed')] },
      }),
      elsewhere: {
        meta: { label: 'Andere Meldebehörde zuständig', status: 'transferred' },
        entry: [conclude('elsewhere')],
        initial: 'making',
        states: {
          making: {
            meta: { label: 'Hinweis wird erstellt', status: 'transferred' },
            invoke: {
              id: 'elsewhereDocument',
              src: 'document',
              input: { document: 'elsewhere' },
              onDone: ways('sending', ['record']),
            },
          },
          sending: {
            meta: { label: 'Hinweis geht hinaus', status: 'transferred' },
            invoke: {
              id: 'elsewhereDispatch',
              src: 'dispatch',
              input: { document: 'elsewhereDocument' },
              onDone: ways('#case.closed', ['record']),
            },
          },
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
