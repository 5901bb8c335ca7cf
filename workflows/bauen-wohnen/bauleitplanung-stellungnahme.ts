import {
  brief,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  partyAddressee,
  partySection,
  set,
  taskState,
  ways,
  type PublicStatus,
} from '@amtsweg/procedure';
import { documents } from './bauleitplanung-stellungnahme.documents.js';

const publicStatus: Readonly<Record<string, PublicStatus>> = {
  weighing: {
    de: 'In der Abwägung',
    easy: 'Ihre Meinung zum Plan liegt vor. Der Rat entscheidet später über den Plan.',
    en: 'Being weighed',
    actor: 'other',
    next: 'Der Rat wägt alle Stellungnahmen ab. Danach teilen wir Ihnen das Ergebnis mit.',
  },
  secondDraft: {
    de: 'Geänderter Entwurf veröffentlicht',
    easy: 'Der Plan wurde geändert. Sie dürfen noch einmal etwas dazu sagen.',
    en: 'Changed draft published',
    actor: 'applicant',
    next: 'Sie können zu den geänderten Teilen erneut Stellung nehmen.',
  },
};

const published = {
  name: 'published',
  label: 'Veröffentlicht bis',
  type: 'date',
  required: true,
} as const;

/** Each comment is taken apart into points; each gets the planners' proposal, on which the council votes. */
const appraisal = taskState({
  id: 'appraisal',
  state: 'Fachliche Auswertung',
  status: 'inReview',
  task: 'Stellungnahme in Punkte gliedern und je Punkt einen Abwägungsvorschlag fertigen',
  post: 'clerk',
  target: 'P21D',
  legalBasis: '§ 1 Abs. 7, § 2 Abs. 3 BauGB',
  outcomes: {
    proposed: {
      label: 'Vorschlag gefertigt',
      to: [
        { to: 'changing', when: 'some p in event.points satisfies p.proposal = "change"' },
        { to: '#case.approved' },
      ],
      fields: [
        brief.list(
          'points',
          'Punkte',
          [
            brief.text('subject', 'Gegenstand', 300),
            brief.pick('proposal', 'Vorschlag', {
              change: 'Entwurf ändern',
              note: 'zur Kenntnis',
              reject: 'nicht folgen',
              later: 'Baugenehmigung oder anderes Verfahren',
            }),
            brief.text('reason', 'Warum', 1000),
          ],
          { required: true, min: 1 },
        ),
        brief.yes('massOpinion', 'Gleichlautend mit mehr als fünfzig anderen'),
      ],
    },
    noPlanning: {
      label: 'Betrifft die Planung nicht',
      to: [{ to: '#case.issued', then: [set('result', '"noPlanning"')] }],
    },
  },
});

/**
 * Stellungnahme in der Bauleitplanung (§ 3 BauGB): whoever speaks is no party and gets no decision; the council weighs.
 *
 * Peculiar: anybody may comment, also from elsewhere. What counts is the publication of the one plan: too late a comment
 * may be left out of account when its content need not have been known (§ 4a (5)); whether it is late is computed from the
 * day of receipt. Early (§ 3 (1)) and formal participation (§ 3 (2)) differ: only the formal one owes the result to the
 * person (§ 3 (2) sentence 6), more than fifty equal comments are answered by inspection (sentence 7). A changed draft
 * opens a second round (§ 4a (3)). The case waits for the council, which no statute hurries: a resubmission every half year is its
 * clock. The result is no act; against the plan there is the judicial review (§ 47 VwGO) for one year. Withdrawal is possible.
 */
export default defineProcedure({
  key: 'bauleitplanung-stellungnahme',
  name: 'Stellungnahme in der Bauleitplanung abgeben',
  domain: 'bauen-wohnen',
  kind: 'report',
  initiation: 'notification',
  unit: '61.1',
  filePlan: '61.20.40',
  leika: [],
  keywords: [
    'Einwendung gegen Bebauungsplan',
    'Meinung zum Baugebiet',
    'Planentwurf kommentieren',
    'Bürgerbeteiligung Neubaugebiet',
  ],
  legalBasis: ['§ 3 BauGB', '§ 4a Abs. 3 und 5 BauGB'],
  audience: ['citizen', 'company'],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität gesetzt)' },
  secrecy: 'general',
  retention: {
    years: 100,
    legalBasis: 'Verfahrensakte des Bauleitplans, solange er gilt (Aktenplan)',
    evidence: 'assumed',
  },
  addressee: partyAddressee,
  form: {
    sections: [
      partySection('Wer Stellung nimmt'),
      {
        title: 'Plan und Stellungnahme',
        fields: [
          brief.text('plan', 'Nummer oder Name des Plans', 160),
          brief.pick('interest', 'Ich äußere mich als', {
            resident: 'Anwohnerin oder Anwohner',
            owner: 'Eigentümer im Plangebiet',
            business: 'Betrieb',
            association: 'Verband',
            other: 'andere',
          }),
          brief.text('affected', 'Betroffenes Grundstück', 200, { required: false }),
          brief.long('comment', 'Stellungnahme', 20000),
          brief.yes('namesCouncil', 'Mein Name darf in den Ratsunterlagen stehen'),
          brief.yes('collective', 'Ich lege eine Unterschriftenliste vor'),
          brief.count('signatures', 'Unterschriften', 100000, { min: 2, when: 'form.collective = true' }),
        ],
      },
    ],
  },
  evidence: [{ name: 'list', label: 'Unterschriftenliste', when: 'form.collective = true' }],
  fee: [],
  remedy: {
    kind: 'none',
    legalBasis:
      'Die Mitteilung des Prüfergebnisses ist kein Verwaltungsakt; gegen den Plan Normenkontrolle (§ 47 VwGO)',
    validFrom: '2004-07-20',
    evidence: 'derived',
  },
  clocks: {
    secondRound: {
      label: 'Erneute Veröffentlichung des geänderten Entwurfs',
      kind: 'setByAuthority',
      legalBasis: '§ 4a Abs. 3 Satz 2, 3 BauGB',
      bound: 'party',
      start: { rule: 'event', on: 'facts.republished.published' },
      period: 'P1D',
      endMoves: false,
    },
    councilWatch: {
      label: 'Wiedervorlage bis zum Beschluss',
      kind: 'target',
      legalBasis: '§ 3 Abs. 2 Satz 6 BauGB',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P6M',
    },
  },
  documents,
  events: {
    withdraw: { label: 'Stellungnahme zurückziehen', by: ['applicant', 'clerk'] },
    republished: {
      label: 'Geänderten Entwurf erneut veröffentlichen',
      by: ['clerk'],
      fields: [published, brief.text('changes', 'Geänderte Teile', 1000)],
    },
    furtherComment: {
      label: 'Erneut Stellung nehmen',
      by: ['applicant', 'clerk'],
      fields: [brief.long('comment', 'Zu den geänderten Teilen', 20000)],
    },
    council: {
      label: 'Beschluss des Rates eintragen',
      by: ['clerk', 'authority'],
      fields: [
        brief.pick('result', 'Ergebnis', {
          decided: 'Abwägung und Satzung beschlossen',
          abandoned: 'Verfahren eingestellt',
          sentBack: 'zur Überarbeitung zurückgegeben',
        }),
        brief.day('decidedOn', 'Beschluss vom', { notAfter: 'today' }),
        brief.long('differing', 'Abweichungen vom Vorschlag', 5000, { required: false }),
      ],
    },
  },
  publicStatus,
  certainty: { filePlan: { evidence: 'assumed' }, online: { evidence: 'derived' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Eingegangen', status: 'received' },
        on: { withdraw: ways('#case.withdrawn', ['record']) },
        initial: 'receipt',
        states: {
          receipt: documentState({
            id: 'receiptDocument',
            state: 'Eingangsbestätigung wird erstellt',
            status: 'received',
            document: 'receipt',
            to: 'receiptDispatch',
          }),
          receiptDispatch: dispatchState({
            id: 'receiptDispatch',
            state: 'Eingangsbestätigung geht hinaus',
            status: 'received',
            document: 'receiptDocument',
            to: 'assignment',
          }),
          assignment: taskState({
            id: 'assignment',
            state: 'Zuordnung zum Planverfahren',
            status: 'received',
            task: 'Stellungnahme dem Plan und dem Stand seiner Beteiligung zuordnen',
            post: 'clerk',
            target: 'P3D',
            outcomes: {
              assigned: {
                label: 'Zugeordnet',
                to: '#case.checked',
                fields: [
                  brief.text('planNumber', 'Plan Nr.', 40),
                  brief.pick('stage', 'Beteiligung', {
                    early: 'frühzeitig (§ 3 Abs. 1)',
                    formal: 'Veröffentlichung (§ 3 Abs. 2)',
                  }),
                  published,
                ],
              },
              unknown: {
                label: 'Kein laufendes Verfahren',
                to: [{ to: '#case.issued', then: [set('result', '"noPlanning"')] }],
              },
            },
          }),
        },
      },
      checked: {
        meta: { label: 'Auswertung', status: 'inReview' },
        on: { withdraw: ways('#case.withdrawn', ['record']) },
        initial: 'inTime',
        states: {
          inTime: gate('Rechtzeitig?', 'inReview', [
            {
              to: 'appraisal',
              when: 'facts.assignment.stage = "early" or date(facts.receivedOn) <= date(facts.assignment.published)',
            },
            { to: 'late' },
          ]),
          late: taskState({
            id: 'late',
            state: 'Verspätete Stellungnahme',
            status: 'inReview',
            task: 'Prüfen, ob der Inhalt bekannt sein musste oder für die Rechtmäßigkeit von Bedeutung ist',
            post: 'lead',
            legalBasis: '§ 4a Abs. 5 BauGB',
            outcomes: {
              relevant: { label: 'Trotzdem zu berücksichtigen', to: 'appraisal' },
              leftOut: {
                label: 'Bleibt unberücksichtigt',
                to: [{ to: '#case.issued', then: [set('result', '"late"')] }],
              },
            },
          }),
          appraisal,
          changing: taskState({
            id: 'changing',
            state: 'Änderung des Entwurfs',
            status: 'inReview',
            task: 'Entwurf ändern und prüfen, ob erneut zu veröffentlichen ist',
            post: 'lead',
            legalBasis: '§ 4a Abs. 3 BauGB',
            outcomes: {
              basics: { label: 'Grundzüge berührt, erneut veröffentlichen', to: '#case.approved' },
              minor: { label: 'Ohne erneute Veröffentlichung', to: '#case.approved' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Vor dem Rat', status: 'weighing' },
        on: { withdraw: ways('#case.withdrawn', ['record']) },
        initial: 'awaitingCouncil',
        states: {
          awaitingCouncil: {
            meta: { label: 'Wartet auf den Beschluss des Rates', status: 'weighing' },
            on: {
              republished: ways('secondRound', ['record']),
              council: ways(
                [
                  { to: '#case.checked.appraisal', when: 'event.result = "sentBack"' },
                  {
                    to: '#case.issued',
                    when: 'event.result = "abandoned"',
                    then: [set('result', '"abandoned"'), conclude('abandoned')],
                  },
                  { to: '#case.issued', then: [set('result', '"decided"')] },
                ],
                ['record'],
              ),
            },
            after: { councilWatch: [{ target: 'lookUp' }] },
          },
          lookUp: taskState({
            id: 'lookUp',
            state: 'Stand des Planverfahrens',
            status: 'weighing',
            task: 'Nachsehen, ob der Plan beschlossen, geändert oder eingestellt ist',
            post: 'clerk',
            outcomes: { running: { label: 'Läuft noch', to: 'awaitingCouncil' } },
          }),
          secondRound: {
            meta: { label: 'Erneute Veröffentlichung', status: 'secondDraft' },
            on: { furtherComment: ways('#case.checked.appraisal', ['record']) },
            after: { secondRound: 'awaitingCouncil' },
          },
        },
      },
      issued: {
        meta: { label: 'Mitteilung', status: 'decided' },
        initial: 'owed',
        onDone: '#case.closed',
        states: {
          owed: gate('Mitteilung geschuldet?', 'decided', [
            { to: 'inspection', when: 'facts.result = "decided" and facts.appraisal.massOpinion = true' },
            { to: 'done', when: 'facts.result = "decided" and facts.assignment.stage = "early"' },
            { to: 'letter' },
          ]),
          inspection: taskState({
            id: 'inspection',
            state: 'Einsicht in das Ergebnis',
            status: 'decided',
            task: 'Ergebnis zur Einsicht auslegen und ortsüblich bekannt machen, wo',
            post: 'clerk',
            legalBasis: '§ 3 Abs. 2 Satz 7 BauGB',
            outcomes: {
              announced: {
                label: 'Bekannt gemacht',
                to: 'done',
                fields: [brief.day('on', 'Am', { notAfter: 'today' })],
              },
            },
          }),
          letter: documentState({
            id: 'resultDocument',
            state: 'Mitteilung wird erstellt',
            status: 'decided',
            document: 'result',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'resultDispatch',
            state: 'Mitteilung geht hinaus',
            status: 'decided',
            document: 'resultDocument',
            to: 'done',
          }),
          done: finished('Prüfergebnis mitgeteilt', 'sent'),
        },
      },
      ...endings('closed', 'withdrawn'),
    },
  },
});
