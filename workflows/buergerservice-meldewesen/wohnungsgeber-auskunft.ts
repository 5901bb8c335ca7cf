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
  endings,
  gate,
  hearing,
  hearingPeriod,
  litigationStatus,
  notification,
  replyPeriod,
  requestLetter,
  requestOutcome,
  statementEvent,
  supplementEvent,
  taskState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { registerService } from './registration-law.js';

/**
 * Auskunft an den Wohnungsgeber (§ 50 (4) BMG): the owner, or who gives the home, learns the names of the persons registered in it, and
 * nothing else: neither since when nor from where. He asks about a home, not about a person; so what is examined is his own tie
 * to the home (land register, lease) and his LEGAL interest: a suit, a bill by heads, a sham registration he suspects.
 *
 * Free of charge, for the register gains: a name that does not live there is checked ex officio afterwards (§ 6 (3), `sham`).
 * A person with a block is left out without a word unless danger is excluded. Several dwellings in one house need the exact one;
 * a house of forty flats is not listed. Refused by act after a hearing.
 */
export default defineProcedure({
  ...registerService,
  key: 'wohnungsgeber-auskunft',
  name: 'Auskunft über gemeldete Personen für Wohnungsgeber',
  kind: 'registerExtract',
  initiation: 'application',
  filePlan: '33.20.42',
  leika: [],
  legalBasis: ['§ 50 Abs. 4 BMG', '§ 19 BMG', '§§ 6, 51 BMG'],
  audience: ['citizen', 'company'],
  online: null,
  keywords: [
    'Vermieter fragt wer gemeldet ist',
    'Scheinanmeldung in meiner Wohnung',
    'Untermieter gemeldet',
    'wer wohnt in meiner Wohnung',
  ],
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: ['{form.landlord}', '{form.landlordAddress}'],
  form: {
    sections: [
      {
        title: 'Wohnungsgeber',
        fields: [
          { name: 'landlord', label: 'Name oder Firma', type: 'name', maxLength: 200, required: true },
          brief.text('landlordAddress', 'Anschrift'),
          brief.pick('tie', 'Ich bin', {
            owner: 'Eigentümerin oder Eigentümer',
            mainTenant: 'Hauptmieter und vermiete unter',
            manager: 'beauftragte Verwaltung',
          }),
        ],
      },
      {
        title: 'Wohnung und Interesse',
        fields: [
          brief.text('home', 'Straße und Hausnummer in Hannover'),
          brief.text('location', 'Lage im Haus (Geschoss, Seite, Wohnungsnummer)', 120),
          brief.text('tenant', 'Mieterin oder Mieter laut Vertrag', 200, { required: false }),
          brief.pick('interest', 'Rechtliches Interesse', {
            suit: 'Kündigung, Räumung, Klage',
            sublet: 'unerlaubte Überlassung',
            sham: 'Verdacht einer Scheinanmeldung',
            heads: 'Abrechnung nach Personen',
            none: 'nur Interesse an der Nachbarschaft',
          }),
          brief.long('explanation', 'Tatsachen, die es glaubhaft machen'),
        ],
      },
    ],
  },
  evidence: [
    { name: 'ownership', label: 'Grundbuchauszug oder Mietvertrag' },
    { name: 'mandate', label: 'Verwaltervollmacht', when: 'form.tie = "manager"' },
  ],
  fee: [],
  remedy: directActionRemedy({}),
  clocks: {
    replyPeriod,
    hearingPeriod: hearingPeriod(),
    protectedPeriod: blockedPersonPeriod,
    refusalActionPeriod: directActionPeriod('facts.refusalDispatch'),
  },
  documents: {
    request: requestLetter('Ihrer Anfrage zu der Wohnung'),
    hearing: {
      kind: 'letter',
      title: 'Anhörung zu Ihrer Anfrage als Wohnungsgeber',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'für {form.home}, {form.location}, ist {if form.interest = "none" then "ein rechtliches Interesse" else "Ihre Stellung oder ein rechtliches Interesse"} nicht glaubhaft (§ 50 Abs. 4 BMG). Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern.',
        },
      ],
    },
    names: {
      kind: 'letter',
      title: 'Gemeldete Personen',
      signedBy: 'list',
      blocks: [
        { type: 'paragraph', text: 'in der Wohnung {form.home}, {form.location}, sind gemeldet:' },
        { type: 'list', of: 'facts.list.persons', item: '{item.name}' },
        { type: 'paragraph', text: 'Wohnt jemand davon nicht dort, teilen Sie es uns bitte mit (§ 19 BMG).' },
      ],
    },
    nobody: {
      kind: 'letter',
      title: 'Gemeldete Personen',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'zu der Wohnung {form.home}, {form.location}, können wir keine Personen mitteilen.',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ablehnung der Auskunft nach § 50 Abs. 4 BMG',
      signedBy: 'verdict',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'Die Auskunft wird abgelehnt.' },
        { type: 'paragraph', text: 'Gründe: {facts.verdict.reason}' },
      ],
    },
  },
  events: {
    ...directActionEvents,
    withdraw: withdrawEvent,
    statement: statementEvent,
    protectedHeard: blockedPersonHeard,
    supplement: supplementEvent([
      brief.text('location', 'Lage im Haus', 120, { required: false }),
      brief.long('explanation', 'Tatsachen', 2000, { required: false }),
    ]),
  },
  publicStatus: { litigation: litigationStatus },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Eigentum oder Mietvertrag, Vollmacht und genaue Lage der Wohnung prüfen',
      }),
      checked: {
        meta: { label: 'Stellung und Interesse', status: 'inReview' },
        on: withdrawal,
        initial: 'claimed',
        states: {
          claimed: gate('Wird ein rechtliches Interesse behauptet', 'inReview', [
            { to: 'hearing', when: 'form.interest = "none"' },
            { to: 'standing' },
          ]),
          standing: taskState({
            id: 'standing',
            state: 'Wohnungsgeber mit rechtlichem Interesse',
            status: 'inReview',
            task: 'Rechtsverhältnis zur Wohnung und rechtliches Interesse würdigen',
            post: 'clerk',
            target: 'P3D',
            legalBasis: '§ 50 Abs. 4 BMG, § 12 GBO',
            outcomes: {
              shown: { label: 'Glaubhaft', to: '#case.approved' },
              notShown: { label: 'Nicht glaubhaft: anhören', to: 'hearing' },
              vague: { ...requestOutcome, label: 'Wohnung nicht bestimmt genug' },
            },
          }),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'verdict',
          }),
          verdict: taskState({
            id: 'verdict',
            state: 'Entscheidung nach der Äußerung',
            status: 'inReview',
            task: 'Nach der Äußerung entscheiden',
            post: 'clerk',
            legalBasis: '§ 50 Abs. 4 BMG',
            outcomes: {
              shown: { label: 'Nun glaubhaft', to: '#case.approved' },
              refuse: { label: 'Ablehnen', adverse: true, to: '#case.rejected' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Wohnung im Register', status: 'inReview' },
        initial: 'list',
        states: {
          list: taskState({
            id: 'list',
            state: 'Gemeldete Personen feststellen',
            status: 'inReview',
            task: 'Personen der bestimmten Wohnung aufnehmen; nur Namen',
            post: 'clerk',
            target: 'P2D',
            legalBasis: '§ 50 Abs. 4 BMG',
            outcomes: {
              listed: {
                label: 'Ohne Sperre',
                to: '#case.issued',
                fields: [
                  brief.list(
                    'persons',
                    'Personen',
                    [
                      {
                        name: 'name',
                        label: 'Familienname, Vornamen, Doktorgrad',
                        type: 'name',
                        maxLength: 200,
                        required: true,
                      },
                    ],
                    { min: 1, max: 20 },
                  ),
                ],
              },
              block: {
                label: 'Jemand ist gesperrt',
                to: 'concerned',
                fields: [
                  brief.list(
                    'persons',
                    'Personen ohne die gesperrte',
                    [{ name: 'name', label: 'Name', type: 'name', maxLength: 200, required: true }],
                    { required: false, max: 20 },
                  ),
                ],
              },
              empty: { label: 'Niemand gemeldet', to: '#case.nobody' },
            },
          }),
          ...blockedPerson({ search: 'list', released: 'list', neutral: 'neutral' }),
          neutral: gate('Ohne die gesperrte Person', 'inReview', [
            { to: '#case.issued', when: 'count(facts.list.persons) > 0' },
            { to: '#case.nobody' },
          ]),
        },
      },
      issued: notification({
        label: 'Auskunft an den Wohnungsgeber',
        status: ['inReview', 'sent'],
        document: 'names',
        prefix: 'names',
        then: {
          aftermath: gate('Verdacht einer Scheinanmeldung', 'sent', [
            { to: 'sham', when: 'form.interest = "sham"' },
            { to: 'done' },
          ]),
          sham: taskState({
            id: 'sham',
            state: 'Prüfung von Amts wegen',
            status: 'sent',
            task: 'Wohnen die Genannten dort: Außendienst, sonst Abmeldung von Amts wegen als eigener Vorgang',
            post: 'inspector',
            unit: '32.7',
            target: 'P28D',
            legalBasis: '§ 6 Abs. 3 BMG',
            outcomes: {
              lives: { label: 'Wohnt dort', to: 'done' },
              gone: {
                label: 'Wohnt nicht dort: Verfahren eingeleitet',
                to: 'done',
                fields: [brief.text('file', 'Vorgang', 60)],
              },
            },
          }),
        },
      }),
      nobody: notification({
        label: 'Keine Personen mitzuteilen',
        status: ['inReview', 'sent'],
        document: 'nobody',
        prefix: 'nobody',
        entry: [conclude('nobody')],
      }),
      rejected: actionNotice({
        label: 'Abgelehnt',
        status: ['inReview', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        clock: 'refusalActionPeriod',
        entry: [conclude('rejected')],
        upheld: { to: '#case.approved', then: [conclude('closed')] },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
