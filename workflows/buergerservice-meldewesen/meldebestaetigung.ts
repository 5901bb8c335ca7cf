import {
  brief,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  notification,
  taskState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { registerService } from './registration-law.js';

/**
 * Amtliche Meldebestätigung (§ 24 (2) BMG): not a certificate about where somebody lives but the receipt for a registration:
 * every sign-on and sign-off is confirmed in writing, unasked, free of charge and once. Here it is asked for again, because it
 * was lost or never came. So it needs a registration to confirm, of the last weeks; what is older is a Meldebescheinigung (§ 18), which
 * costs, and the person is told so instead of being refused.
 *
 * Five data stand on it and no more. The register decides: entered, still open, or nothing found; then the duty to register comes up.
 * A blocked person fetches it, it is not sent. No fee, no decision, no remedy.
 */
export default defineProcedure({
  ...registerService,
  key: 'meldebestaetigung',
  name: 'Amtliche Meldebestätigung',
  kind: 'attestation',
  initiation: 'application',
  filePlan: '33.20.12',
  leika: ['99115003012000'],
  legalBasis: ['§ 24 Abs. 2 BMG'],
  keywords: [
    'Anmeldebestätigung verloren',
    'Bestätigung der Anmeldung',
    'Nachweis Umzug',
    'Zettel vom Bürgeramt',
  ],
  online: null,
  retention: { years: 1, legalBasis: 'Löschkonzept der Stadt (zu bestätigen)', evidence: 'assumed' },
  certainty: {
    filePlan: { evidence: 'assumed' },
    leika: { evidence: 'derived', source: 'KOOS-Datenrepo, Dataport' },
    'machine.checked.age': {
      evidence: 'assumed',
      source: 'Drei Monate als Grenze der Ersatzbestätigung zu bestätigen',
    },
  },
  addressee: ['{form.givenNames} {form.familyName}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Ihre Meldung',
        fields: [
          { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
          { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
          brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
          brief.text('address', 'An- oder abgemeldete Wohnung'),
          brief.pick('report', 'Gemeldet habe ich', {
            in: 'den Einzug',
            out: 'den Auszug',
            status: 'einen Statuswechsel',
          }),
          brief.day('reportedOn', 'Gemeldet am', { notAfter: 'today' }),
          brief.pick('why', 'Die Bestätigung', { lost: 'ist verloren', never: 'kam nie an' }),
        ],
      },
    ],
  },
  evidence: [{ name: 'identity', label: 'Personalausweis oder Reisepass' }],
  fee: [],
  remedy: {
    kind: 'none',
    legalBasis: '§ 35 VwVfG: Bestätigung eines Vorgangs ohne Regelung',
    validFrom: '2015-11-01',
    evidence: 'derived',
  },
  clocks: {
    entryPeriod: {
      label: 'Eintragung der offenen Meldung',
      kind: 'target',
      legalBasis: '§ 24 Abs. 2 BMG',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P3WD',
    },
  },
  documents: {
    receipt: {
      kind: 'receipt',
      title: 'Amtliche Meldebestätigung',
      signedBy: 'lookup',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Name', '{form.givenNames} {form.familyName}'],
            ['Wohnung', '{facts.lookup.home}'],
            ['Tag des Einzugs oder Auszugs', '{facts.lookup.movedOn}'],
            ['Tag der Meldung', '{form.reportedOn}'],
          ],
        },
        { type: 'paragraph', text: 'Ersatz für die verlorene Bestätigung.', when: 'form.why = "lost"' },
      ],
    },
    pointer: {
      kind: 'letter',
      title: 'Ihre Meldebestätigung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: '{if facts.lookup.outcome = "nothing" then "zu der Wohnung ist keine Meldung eingegangen. Bitte melden Sie sich innerhalb von zwei Wochen nach dem Einzug an (§ 17 BMG); einen Termin finden Sie online." else "die Meldung liegt länger zurück. Wo Sie gemeldet sind, bescheinigt die Meldebescheinigung (§ 18 BMG); Sie können sie online beantragen."}',
        },
      ],
    },
  },
  events: { withdraw: withdrawEvent },
  publicStatus: {
    discontinued: {
      de: 'Nur für die gemeldete Person',
      easy: 'Nur wer sich angemeldet hat, bekommt die Bestätigung. Sie haben keine Vollmacht gezeigt.',
      en: 'Only for the person registered',
      actor: 'applicant',
      next: 'Kommen Sie mit einer Vollmacht wieder, oder die Person fragt selbst.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: taskState(
        {
          id: 'identity',
          state: 'Wer fragt',
          status: 'received',
          task: 'Identität der meldepflichtigen Person feststellen; niemand sonst bekommt die Bestätigung',
          post: 'clerk',
          target: 'P1D',
          outcomes: {
            self: { label: 'Meldepflichtige Person', to: '#case.checked' },
            other: { label: 'Andere Person ohne Vollmacht', to: '#case.discontinued' },
          },
        },
        { on: withdrawal },
      ),
      checked: {
        meta: { label: 'Meldung im Register', status: 'inReview' },
        on: withdrawal,
        initial: 'age',
        states: {
          age: gate('Wie lange her', 'inReview', [
            { to: '#case.pointed', when: 'date(form.reportedOn) + duration("P3M") < date(today)' },
            { to: 'lookup' },
          ]),
          lookup: taskState({
            id: 'lookup',
            state: 'Meldung suchen',
            status: 'inReview',
            task: 'Meldevorgang suchen: eingetragen, noch offen oder nicht vorhanden',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 24 Abs. 2 BMG',
            outcomes: {
              entered: {
                label: 'Eingetragen',
                to: '#case.approved',
                fields: [
                  brief.text('home', 'Wohnung laut Register'),
                  brief.day('movedOn', 'Ein- oder Auszug am'),
                  brief.yes('block', 'Sperrvermerk'),
                ],
              },
              open: { label: 'Meldung noch nicht eingetragen', to: 'open' },
              nothing: { label: 'Keine Meldung', to: '#case.pointed' },
            },
          }),
          open: {
            meta: { label: 'Offene Meldung wird erst eingetragen', status: 'inReview' },
            after: { entryPeriod: 'lookup' },
          },
        },
      },
      approved: gate('Versand oder Aushändigung', 'inProduction', [{ to: '#case.issued' }]),
      issued: {
        meta: { label: 'Bestätigung', status: 'inProduction' },
        initial: 'making',
        onDone: '#case.closed',
        states: {
          making: documentState({
            id: 'receiptDocument',
            state: 'Bestätigung wird ausgefertigt',
            status: 'inProduction',
            document: 'receipt',
            to: [{ to: 'handing', when: 'facts.lookup.block' }, { to: 'sending' }],
          }),
          sending: dispatchState({
            id: 'receiptDispatch',
            state: 'Geht hinaus',
            status: 'inProduction',
            document: 'receiptDocument',
            to: 'out',
          }),
          handing: taskState({
            id: 'handing',
            state: 'Nur persönlich',
            status: 'inProduction',
            task: 'Persönlich aushändigen, nicht versenden',
            post: 'clerk',
            legalBasis: '§ 51 BMG',
            outcomes: { given: { label: 'Ausgehändigt', to: 'out' } },
          }),
          out: finished('Bestätigt', 'sent'),
        },
      },
      pointed: notification({
        label: 'Hinweis statt Bestätigung',
        status: ['inReview', 'closed'],
        document: 'pointer',
        prefix: 'pointer',
        entry: [conclude('pointed')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
