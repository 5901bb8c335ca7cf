import {
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  set,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';
import { kept } from './holder.js';
import { form } from './fundsache-anzeigen.form.js';

const rows = [
  ['Fundsache', '{choice("category", form.category)}: {form.description}'],
  ['Gefunden', '{form.foundOn}, {form.place}'],
] as const;
const owned = { ownerFound: ways('ownerCheck', ['record']) } as const;

/**
 * Fundsache (§§ 965 to 984 BGB): private law. No act is made, no fee is fixed against the finder, and nobody applies:
 * a thing is delivered, kept, looked for, and after six months it belongs to somebody. The machine follows the thing.
 *
 * Up to 10 € there is no duty to notify (§ 965 (2)), and the finder owns it six months after the find; above, six months
 * after the notification (§ 973 (1)) — one clock, two starts, told by the value on the form. In offices and trams there
 * is no finder's acquisition: the thing is auctioned (§§ 978 to 981). Animals go to the animal home and papers to the
 * authority that issued them, at once; bicycles are asked for at the police. What rots or costs too much is sold, and the
 * money takes its place (§ 966 (2), § 975). The waiver gives it to the city (§ 976). After acquisition the finder is
 * asked to fetch it within a period; silence gives it to the city as well (§ 976 (2)).
 *
 * NOT a transition: the reward (§ 971) is a claim between owner and finder; the office only passes on the address when
 * the finder asked for it. Handing out to the loser is `fundsache-suchen-abholen`, whose case this one waits for.
 */
export default defineProcedure({
  key: 'fundsache-anzeigen',
  name: 'Fundsache anzeigen und abgeben',
  domain: 'ordnung-sicherheit',
  kind: 'notification',
  initiation: 'notification',
  unit: '32.8',
  filePlan: '32.80.10',
  leika: [],
  legalBasis: ['§§ 965 bis 967 BGB', '§ 973 BGB', '§ 976 BGB', '§§ 978 bis 981 BGB'],
  audience: ['citizen'],
  keywords: [
    'Geldbörse gefunden',
    'Gefundenes zum Fundbüro bringen',
    'Schlüssel gefunden',
    'Finderlohn',
    'Fahrrad gefunden',
    'Ring gefunden',
  ],
  online: null,
  secrecy: 'general',
  retention: kept(3, 'Herausgabe oder Verwertung (§ 977 BGB)'),
  addressee: ['{form.name}', '{form.address}'],
  form,
  evidence: [{ name: 'thing', label: 'Fundgegenstand', when: 'form.custody = false' }],
  fee: [],
  remedy: {
    kind: 'none',
    legalBasis:
      '§§ 965 ff. BGB: Verwahrung und Herausgabe sind kein Verwaltungsakt; Eigentumsfragen vor den Zivilgerichten',
    validFrom: '2002-01-01',
    evidence: 'derived',
  },
  clocks: {
    acquisition: {
      label: 'Eigentumserwerb nach sechs Monaten',
      kind: 'statutory',
      legalBasis: '§ 973 Abs. 1 und 2 BGB',
      bound: 'authority',
      start: { rule: 'event', on: 'if form.value <= 1000 then form.foundOn else case.receivedOn' },
      period: 'P6M',
      endMoves: false,
      extension: 'never',
      suspension: 'never',
      warnings: [{ before: 'P1W', to: 'clerk' }],
    },
    fetchPeriod: {
      label: 'Frist zur Abholung durch den Finder',
      kind: 'setByAuthority',
      legalBasis: '§ 976 Abs. 2 BGB',
      bound: 'party',
      start: { notified: 'facts.fetchDispatch' },
      period: 'P1M',
    },
    ownerPeriod: {
      label: 'Frist zur Abholung durch den Verlierer',
      kind: 'setByAuthority',
      legalBasis: '§ 974 BGB',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1M',
    },
  },
  documents: {
    receipt: {
      kind: 'receipt',
      title: 'Fundbestätigung',
      signedBy: 'registration',
      blocks: [
        { type: 'facts', rows: [['Fundnummer', '{facts.registration.number}'], ...rows] },
        {
          type: 'paragraph',
          text: 'Sechs Monate nach dieser Anzeige erwerben Sie das Eigentum, wenn sich bis dahin niemand meldet (§ 973 BGB).',
          when: 'form.claim = "keep" and form.publicPremises = false',
        },
        {
          type: 'paragraph',
          text: 'In Behörden und Verkehrsmitteln gefundene Sachen werden nicht Eigentum des Finders (§ 978 BGB).',
          when: 'form.publicPremises = true',
        },
      ],
    },
    fetch: {
      kind: 'letter',
      title: 'Die Fundsache gehört jetzt Ihnen',
      signedAs: 'clerk',
      blocks: [
        { type: 'facts', rows: [['Fundnummer', '{facts.registration.number}'], ...rows] },
        {
          type: 'paragraph',
          text: 'bitte holen Sie sie innerhalb eines Monats ab. Danach geht das Recht auf die Stadt über (§ 976 Abs. 2 BGB).',
        },
      ],
    },
  },
  events: {
    ownerFound: {
      label: 'Verlierer oder Eigentümer hat sich gemeldet',
      by: ['clerk', 'authority'],
      fields: [{ name: 'owner', label: 'Wer', type: 'name', maxLength: 200, required: true }],
    },
    perishing: { label: 'Verderb oder unverhältnismäßige Aufbewahrung feststellen', by: ['clerk'] },
  },
  publicStatus: {
    inCustody: {
      de: 'In Verwahrung',
      easy: 'Wir heben die Sache auf und suchen den Eigentümer.',
      en: 'In custody',
      actor: 'office',
      next: 'Meldet sich sechs Monate lang niemand, hören Sie von uns.',
    },
    yours: {
      de: 'Liegt für Sie bereit',
      easy: 'Die Sache gehört jetzt Ihnen. Bitte holen Sie sie ab.',
      en: 'Yours to collect',
      actor: 'applicant',
      next: 'Holen Sie die Sache innerhalb der Frist ab.',
    },
    returned: {
      de: 'Zurückgegeben',
      easy: 'Der Eigentümer hat die Sache zurück. Vielen Dank!',
      en: 'Returned to the owner',
      actor: 'nobody',
      next: 'Einen Finderlohn regeln Sie mit dem Eigentümer; auf Wunsch nennen wir die Anschrift.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Angezeigt', status: 'received' },
        initial: 'registration',
        states: {
          registration: taskState({
            id: 'registration',
            state: 'Aufnahme',
            status: 'received',
            task: 'Sache annehmen, beschreiben, Inhalt zu zweit zählen und in die Fundliste eintragen',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§§ 966, 967 BGB',
            outcomes: {
              taken: {
                label: 'Aufgenommen',
                to: '#case.checked',
                fields: [
                  { name: 'number', label: 'Fundnummer', type: 'text', maxLength: 20, required: true },
                  { name: 'storage', label: 'Lagerort', type: 'text', maxLength: 60, required: true },
                  {
                    name: 'ownerHint',
                    label: 'Hinweis auf den Eigentümer in der Sache',
                    type: 'text',
                    maxLength: 300,
                  },
                ],
              },
              notLost: {
                label: 'Keine Fundsache (Abfall, Diebesgut, herrenlos)',
                adverse: true,
                to: '#case.transferred',
              },
            },
          }),
        },
      },
      checked: {
        meta: { label: 'Suche nach dem Eigentümer', status: 'inCustody' },
        initial: 'receipt',
        states: {
          receipt: documentState({
            id: 'receiptDocument',
            state: 'Fundbestätigung wird erstellt',
            status: 'inCustody',
            document: 'receipt',
            to: 'receiptDispatch',
          }),
          receiptDispatch: dispatchState({
            id: 'receiptDispatch',
            state: 'Fundbestätigung geht hinaus',
            status: 'inCustody',
            document: 'receiptDocument',
            to: 'route',
          }),
          route: {
            meta: { label: 'Verbleib nach Art der Sache', status: 'inCustody' },
            always: ways([
              { to: 'handedOn', when: 'form.category in ("identity", "animal")' },
              { to: 'police', when: 'form.category in ("bicycle", "phone") or form.value >= 50000' },
              { to: 'searching' },
            ]),
          },
          handedOn: transmissionState({
            id: 'handedOn',
            state: 'Abgabe an ausstellende Behörde oder Tierheim',
            status: 'inCustody',
            receivers: 'if form.category = "animal" then ["Tierheim Hannover"] else ["Ausstellende Behörde"]',
            legalBasis: '§ 966 BGB, § 27 Abs. 1 Nr. 4 PAuswG',
            to: '#case.approved.handed',
          }),
          police: transmissionState({
            id: 'policeQuery',
            state: 'Abgleich mit der Sachfahndung',
            status: 'inCustody',
            receivers: '["Polizeidirektion Hannover, Sachfahndung"]',
            legalBasis: '§ 967 BGB, § 26 Abs. 1 VwVfG',
            to: 'searching',
          }),
          searching: taskState(
            {
              id: 'search',
              state: 'Eigentümer wird gesucht',
              status: 'inCustody',
              task: 'Hinweise auswerten, Verlustmeldungen abgleichen, Fund im Internet bekannt machen',
              post: 'clerk',
              target: 'P7D',
              outcomes: { published: { label: 'Bekannt gemacht, aufbewahren', to: 'storing' } },
            },
            { on: owned },
          ),
          storing: {
            meta: { label: 'Aufbewahrung bis zum Eigentumserwerb', status: 'inCustody' },
            on: { ...owned, perishing: ways('sale', ['record']) },
            after: {
              acquisition: ways([
                { to: '#case.approved.city', when: 'form.claim = "waive" or form.publicPremises = true' },
                { to: '#case.approved' },
              ]),
            },
          },
          sale: taskState({
            id: 'sale',
            state: 'Öffentliche Versteigerung',
            status: 'inCustody',
            task: 'Sache versteigern; der Erlös tritt an ihre Stelle',
            post: 'clerk',
            legalBasis: '§ 966 Abs. 2, §§ 975, 979 BGB',
            outcomes: {
              sold: {
                label: 'Versteigert',
                to: 'storing',
                fields: [{ name: 'proceeds', label: 'Erlös', type: 'money', min: 0, required: true }],
              },
            },
          }),
          ownerCheck: taskState(
            {
              id: 'ownerCheck',
              state: 'Eigentum wird nachgewiesen',
              status: 'inCustody',
              task: 'Eigentum prüfen, Sache gegen Quittung herausgeben, Kosten nach Gebührenordnung einziehen',
              post: 'clerk',
              legalBasis: '§§ 969, 970 BGB',
              outcomes: {
                returned: { label: 'Herausgegeben', to: '#case.approved.handed' },
                notOwner: { label: 'Nicht der Eigentümer', adverse: true, to: 'storing' },
              },
            },
            { after: { ownerPeriod: 'storing' } },
          ),
        },
      },
      approved: {
        meta: { label: 'Verbleib steht fest', status: 'inCustody' },
        initial: 'finder',
        states: {
          finder: {
            meta: { label: 'Eigentum des Finders (§ 973 BGB)', status: 'yours' },
            always: ways([{ to: '#case.issued', then: [set('fate', '"finder"')] }]),
          },
          city: {
            meta: { label: 'Eigentum der Stadt (§§ 976, 981 BGB)', status: 'inCustody' },
            always: ways([{ to: '#case.issued.utilisation', then: [set('fate', '"city"')] }]),
          },
          handed: {
            meta: { label: 'Herausgegeben', status: 'returned' },
            always: ways([{ to: '#case.closed', then: [set('fate', '"owner"'), conclude('returned')] }]),
          },
        },
      },
      issued: {
        meta: { label: 'Abholung oder Verwertung', status: 'yours' },
        initial: 'letter',
        onDone: '#case.closed',
        states: {
          letter: documentState({
            id: 'fetchLetter',
            state: 'Benachrichtigung wird erstellt',
            status: 'yours',
            document: 'fetch',
            to: 'fetchDispatch',
          }),
          fetchDispatch: dispatchState({
            id: 'fetchDispatch',
            state: 'Benachrichtigung geht hinaus',
            status: 'yours',
            document: 'fetchLetter',
            to: 'awaitingFinder',
          }),
          awaitingFinder: taskState(
            {
              id: 'handout',
              state: 'Liegt für den Finder bereit',
              status: 'yours',
              task: 'Sache oder Erlös dem Finder gegen Ausweis und Quittung aushändigen',
              post: 'clerk',
              legalBasis: '§ 973 BGB',
              outcomes: {
                handedOut: { label: 'Ausgehändigt', to: 'done' },
                waived: { label: 'Verzichtet', to: 'utilisation' },
              },
            },
            { after: { fetchPeriod: 'utilisation' } },
          ),
          utilisation: taskState({
            id: 'utilisation',
            state: 'Verwertung durch die Stadt',
            status: 'inCustody',
            task: 'Sache versteigern, spenden oder vernichten; Datenträger vorher löschen',
            post: 'clerk',
            legalBasis: '§§ 976, 979, 981 BGB',
            outcomes: {
              sold: {
                label: 'Versteigert',
                to: 'booking',
                fields: [{ name: 'proceeds', label: 'Erlös', type: 'money', min: 1, required: true }],
              },
              disposed: { label: 'Ohne Erlös verwertet', to: 'done' },
            },
          }),
          booking: taskState({
            id: 'booking',
            state: 'Erlös wird gebucht',
            status: 'inCustody',
            task: 'Versteigerungserlös vereinnahmen',
            post: 'cashier',
            unit: '20.3',
            notBy: ['utilisation'],
            legalBasis: '§ 42 Abs. 5 KomHKVO',
            outcomes: { booked: { label: 'Gebucht', to: 'done' } },
          }),
          done: { type: 'final', meta: { label: 'Erledigt', status: 'closed' } },
        },
      },
      ...endings('closed', 'transferred'),
    },
  },
});
