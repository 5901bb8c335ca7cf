import {
  actionNotice,
  brief,
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
  litigationStatus,
  note,
  taskState,
  set,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { registerService } from './registration-law.js';

/**
 * Selbstauskunft (§ 10 BMG, Art. 15 DSGVO): everybody may know what the register holds of them: data with their source, to whom they went
 * in regular transmissions and automated retrievals of the last years (§ 10 (1) nos. 1 to 3), free of charge and without a reason.
 *
 * Time is the law here: one month from receipt (Art. 12 (3) DSGVO), once two months more if the office says so in time with its reason;
 * the clock belongs to the person and no question back stops it, except doubt about who asks (Art. 12 (6)). Identity is everything: online by
 * eID, else in person or by certified signature, never by e-mail alone. Minors from 16 ask alone. What other people's secrets would
 * disclose is left out (§ 11 BMG, Art. 15 (4)) and said so by act, with the way to court and to the commissioner. No hearing: the
 * decision rests on nothing the person could add.
 */
export default defineProcedure({
  ...registerService,
  key: 'melderegister-selbstauskunft',
  name: 'Selbstauskunft aus dem Melderegister',
  kind: 'registerExtract',
  initiation: 'application',
  filePlan: '33.20.44',
  leika: [],
  legalBasis: ['§§ 10, 11 BMG', 'Art. 12, 15 DSGVO'],
  keywords: [
    'Welche Daten hat die Stadt über mich',
    'DSGVO Auskunft',
    'eigene Daten einsehen',
    'gespeicherte Daten',
    'wer hat meine Adresse abgefragt',
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
          {
            name: 'guardian',
            label: 'Gesetzliche Vertretung',
            type: 'name',
            maxLength: 200,
            when: 'date(form.birthDate) + duration("P16Y") > date(today)',
            required: true,
          },
          brief.pick('identified', 'Ich weise mich aus', {
            eid: 'online mit dem Ausweis',
            person: 'persönlich im Bürgeramt',
            letter: 'mit beglaubigter Unterschrift',
            none: 'gar nicht, nur E-Mail',
          }),
        ],
      },
      {
        title: 'Was ich wissen möchte',
        fields: [
          brief.pick(
            'scope',
            'Umfang',
            {
              data: 'gespeicherte Daten und ihre Herkunft',
              receivers: 'Empfänger regelmäßiger Übermittlungen',
              retrievals: 'automatisierte Abrufe',
            },
            { many: true },
          ),
          brief.pick('form', 'Antwort', { portal: 'elektronisch in das Postfach', post: 'auf Papier' }),
        ],
      },
    ],
  },
  evidence: [{ name: 'identity', label: 'Identitätsnachweis', when: 'form.identified != "eid"' }],
  fee: [],
  remedy: directActionRemedy({
    effect:
      'Unabhängig davon können Sie sich beim Landesbeauftragten für den Datenschutz Niedersachsen beschweren (Artikel 77 der Datenschutz-Grundverordnung).',
  }),
  clocks: {
    answerMonth: {
      label: 'Ein Monat zur Auskunft',
      kind: 'statutory',
      legalBasis: 'Art. 12 Abs. 3 DSGVO',
      bound: 'authority',
      start: { rule: 'event', on: 'case.receivedOn' },
      period: 'P1M',
      warnings: [
        { before: 'P2W', to: 'clerk' },
        { before: 'P1W', to: 'lead' },
      ],
      extension: {
        legalBasis: 'Art. 12 Abs. 3 Satz 2 und 3 DSGVO (zwei Monate)',
        times: 1,
        noticeInTime: true,
      },
      runsIn: ['submitted', 'checked', 'approved'],
      atEnd: 'escalate',
    },
    identityPeriod: {
      label: 'Nachweis der Identität',
      kind: 'setByAuthority',
      legalBasis: 'Art. 12 Abs. 6 DSGVO',
      bound: 'party',
      start: { notified: 'facts.identityDispatch' },
      period: 'P4W',
    },
    partialActionPeriod: directActionPeriod('facts.partialDispatch'),
  },
  documents: {
    identityRequest: {
      kind: 'letter',
      title: 'Bitte weisen Sie sich aus',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'wir haben Zweifel, wer fragt (Art. 12 Abs. 6 DSGVO). Weisen Sie sich bitte online mit dem Ausweis oder im Bürgeramt aus. Danach antworten wir sofort.',
        },
      ],
    },
    record: {
      kind: 'letter',
      title: 'Ihre Daten im Melderegister',
      signedBy: 'compile',
      blocks: [
        { type: 'list', of: 'facts.compile.data', item: '{item.what}: {item.value} ({item.source})' },
        {
          type: 'paragraph',
          text: 'Empfänger: {facts.compile.receivers}',
          when: 'facts.compile.receivers != null',
        },
        {
          type: 'paragraph',
          text: 'Automatisierte Abrufe: {facts.compile.retrievals}',
          when: 'facts.compile.retrievals != null',
        },
        { type: 'paragraph', text: 'Ist etwas falsch, können Sie die Berichtigung verlangen (§ 12 BMG).' },
        {
          type: 'paragraph',
          text: 'Einen Teil dürfen wir nicht mitteilen. Darüber erhalten Sie einen eigenen Bescheid.',
          when: 'facts.limits.outcome = "partly"',
        },
      ],
    },
    partial: {
      kind: 'notice',
      title: 'Auskunft aus dem Melderegister: was wir nicht mitteilen',
      signedBy: 'limits',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'Die Auskunft wird insoweit abgelehnt: {facts.limits.left} (§ 11 BMG, Art. 15 Abs. 4 DSGVO). Gründe: {facts.limits.reason}',
        },
      ],
    },
  },
  events: {
    ...directActionEvents,
    withdraw: withdrawEvent,
    identified: {
      label: 'Identität nachgewiesen',
      by: ['applicant', 'clerk'],
      fields: [brief.pick('by', 'Durch', { eid: 'Online-Ausweis', person: 'Vorsprache' })],
    },
  },
  publicStatus: { litigation: litigationStatus },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Wer fragt', status: 'received' },
        on: withdrawal,
        initial: 'identity',
        states: {
          identity: gate('Identität', 'received', [
            { to: '#case.checked', when: 'form.identified = "eid"' },
            { to: 'asking', when: 'form.identified = "none"' },
            { to: 'paper' },
          ]),
          paper: taskState({
            id: 'paper',
            state: 'Nachweis prüfen',
            status: 'received',
            task: 'Ausweis oder beglaubigte Unterschrift prüfen; Alter und Vertretung beachten',
            post: 'clerk',
            target: 'P2D',
            legalBasis: 'Art. 12 Abs. 6 DSGVO',
            outcomes: {
              proved: { label: 'Nachgewiesen', to: '#case.checked' },
              doubt: { label: 'Zweifel', to: 'asking' },
            },
          }),
          asking: documentState({
            id: 'identityLetter',
            state: 'Bitte um Ausweis wird erstellt',
            status: 'waitingForYou',
            document: 'identityRequest',
            to: 'sendingAsk',
          }),
          sendingAsk: dispatchState({
            id: 'identityDispatch',
            state: 'Bitte um Ausweis geht hinaus',
            status: 'waitingForYou',
            document: 'identityLetter',
            to: 'awaitingIdentity',
          }),
          awaitingIdentity: {
            meta: { label: 'Wartet auf den Nachweis', status: 'waitingForYou' },
            on: { identified: ways('#case.checked', ['record']) },
            after: {
              identityPeriod: ways([
                {
                  to: '#case.discontinued',
                  then: [
                    note(
                      'Identität nicht nachgewiesen; keine Auskunft an Unbekannte (Art. 12 Abs. 6 DSGVO).',
                    ),
                  ],
                },
              ]),
            },
          },
        },
      },
      checked: {
        meta: { label: 'Daten zusammenstellen', status: 'inReview' },
        on: withdrawal,
        initial: 'compile',
        states: {
          compile: taskState({
            id: 'compile',
            state: 'Auszug erstellen',
            status: 'inReview',
            task: 'Daten mit Herkunft, Empfänger und Protokolle der Abrufe zusammenstellen',
            post: 'clerk',
            target: 'P10D',
            legalBasis: '§ 10 Abs. 1 BMG, Art. 15 DSGVO',
            outcomes: {
              complete: {
                label: 'Vollständig',
                to: '#case.approved',
                fields: [
                  brief.list(
                    'data',
                    'Daten',
                    [
                      brief.text('what', 'Angabe', 80),
                      brief.text('value', 'Inhalt', 300),
                      brief.text('source', 'Herkunft', 120),
                    ],
                    { min: 1 },
                  ),
                  brief.text('receivers', 'Empfänger', 1000, { required: false }),
                  brief.text('retrievals', 'Abrufe', 1000, { required: false }),
                ],
              },
              limited: {
                label: 'Teile berühren Rechte anderer (Adoption, Sperre, Behördenabruf)',
                to: 'limits',
                fields: [
                  brief.list(
                    'data',
                    'Daten, die mitgeteilt werden',
                    [
                      brief.text('what', 'Angabe', 80),
                      brief.text('value', 'Inhalt', 300),
                      brief.text('source', 'Herkunft', 120),
                    ],
                    { min: 1 },
                  ),
                ],
              },
            },
          }),
          limits: taskState({
            id: 'limits',
            state: 'Was nicht mitgeteilt werden darf',
            status: 'inReview',
            task: 'Über die Grenzen der Auskunft entscheiden; Abrufe der Sicherheitsbehörden nur mit deren Zustimmung',
            post: 'lead',
            target: 'P5D',
            legalBasis: '§ 11 BMG, Art. 15 Abs. 4 DSGVO',
            outcomes: {
              noLimit: { label: 'Doch alles mitteilen', to: '#case.approved' },
              partly: {
                label: 'Teilweise ablehnen',
                adverse: true,
                to: '#case.approved',
                fields: [brief.text('left', 'Nicht mitgeteilt', 300)],
              },
            },
          }),
        },
      },
      approved: documentState({
        id: 'recordDocument',
        state: 'Auskunft wird erstellt',
        status: 'inProduction',
        document: 'record',
        to: '#case.issued',
      }),
      issued: {
        meta: { label: 'Auskunft', status: 'inProduction' },
        initial: 'way',
        onDone: ways([
          { to: '#case.partial', when: 'facts.limits.outcome = "partly"' },
          { to: '#case.closed' },
        ]),
        states: {
          way: gate('Nur an die Person selbst', 'inProduction', [
            { to: 'handing', when: 'form.identified = "person" and form.form = "post"' },
            { to: 'sending' },
          ]),
          handing: taskState({
            id: 'handing',
            state: 'Aushändigung',
            status: 'inProduction',
            task: 'Verschlossen gegen Ausweis aushändigen',
            post: 'clerk',
            outcomes: { given: { label: 'Ausgehändigt', to: 'out' } },
          }),
          sending: dispatchState({
            id: 'recordDispatch',
            state: 'Auskunft geht hinaus',
            status: 'inProduction',
            document: 'recordDocument',
            to: 'out',
          }),
          out: finished('Erteilt', 'sent'),
        },
      },
      // What may be told is told first: the month of Art. 12 (3) does not wait for the quarrel about the rest.
      partial: actionNotice({
        label: 'Teilweise abgelehnt',
        status: ['inReview', 'sent'],
        document: 'partial',
        prefix: 'partial',
        clock: 'partialActionPeriod',
        entry: [conclude('partial')],
        upheld: { to: '#case.checked.compile', then: [conclude('closed'), set('limits', 'null')] },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
