import {
  brief,
  conclude,
  decide,
  defineProcedure,
  endings,
  finished,
  gate,
  noticeStates,
  note,
  notification,
  taskState,
  transmissionState,
  withdrawal,
  withdrawEvent,
  type DecisionTable,
} from '@amtsweg/procedure';
import { form } from './fundsache-suchen-abholen.form.js';
import { kept } from './holder.js';

/** Reward by law, told to both sides: 5 % up to 500 €, 3 % above; of animals 3 % (§ 971 (1) BGB). */
const reward: DecisionTable = {
  label: 'Finderlohn nach dem Wert der Sache',
  legalBasis: '§ 971 Abs. 1 BGB',
  hitPolicy: 'unique',
  inputs: [
    { label: 'Der Finder verlangt Finderlohn', expression: 'event.reward = true', type: 'boolean' },
    { label: 'Wert in Euro', expression: 'form.value / 100', type: 'number', min: 0 },
  ],
  outputs: [{ name: 'cents', label: 'Finderlohn in Cent' }],
  rules: [
    { when: ['false', '-'], then: ['0'] },
    { when: ['true', '<= 500'], then: ['floor(form.value * 0.05)'] },
    { when: ['true', '> 500'], then: ['2500 + floor((form.value - 50000) * 0.03)'] },
  ],
};

/**
 * Verlorenes suchen und abholen (§§ 969, 970 BGB): the other end of `fundsache-anzeigen`. Somebody looks for a thing;
 * there is nothing to apply for and nothing to grant. The report is compared with the list of finds, today and every
 * week, until half a year is over: later finds belong to their finders (§ 973), so the search ends by itself and says
 * so.
 *
 * A match is not yet a handover: what only the owner can know – content, engraving, IMEI – is asked and not printed
 * (`secretMark` stays inside), and doubts lead to a second look by the lead or, between two claimants, to the civil
 * court, without decision of the office. Costs of keeping are paid at the counter before the thing is given out (§
 * 970; private law, no act, no remedy). The reward is computed and told, never collected.
 */
export default defineProcedure({
  key: 'fundsache-suchen-abholen',
  name: 'Verlorene Gegenstände suchen und abholen',
  keywords: [
    'Fundbüro',
    'Schlüssel verloren',
    'Handy weg',
    'Portemonnaie vermisst',
    'Rucksack in der Bahn vergessen',
  ],
  domain: 'ordnung-sicherheit',
  kind: 'registerExtract',
  initiation: 'application',
  unit: '32.8',
  filePlan: '32.80.20',
  leika: [],
  legalBasis: ['§ 969 BGB', '§ 970 BGB', '§ 971 BGB', '§ 974 BGB'],
  audience: ['citizen'],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität gesetzt)' },
  secrecy: 'general',
  retention: kept(3, 'Herausgabe oder Ende der Suche'),
  certainty: {
    filePlan: { evidence: 'assumed' },
    online: { evidence: 'assumed' },
    'clocks.searchEnd.period': { evidence: 'derived', source: '§ 973 BGB' },
  },
  addressee: ['{form.name}', '{form.address}'],
  form,
  evidence: [
    { name: 'identity', label: 'Ausweis bei der Abholung' },
    { name: 'ownership', label: 'Eigentumsnachweis (Kaufbeleg, Foto, Seriennummer)' },
  ],
  fee: [
    {
      id: 'free',
      legalBasis: 'Gebührenordnung des Fundbüros, bis 10 € Wert (zu bestätigen)',
      type: 'free',
      cents: '0',
      when: 'form.value <= 1000',
      evidence: 'assumed',
    },
    {
      id: 'keeping',
      legalBasis: '§ 970 BGB, Gebührenordnung des Fundbüros (zu bestätigen)',
      type: 'value',
      cents:
        'if form.category = "bicycle" then 1500 else if form.value <= 10000 then 300 else min(5000, floor(form.value * 0.03))',
      evidence: 'assumed',
    },
  ],
  remedy: {
    kind: 'none',
    legalBasis:
      '§§ 969, 970 BGB: Herausgabe ist kein Verwaltungsakt; Streit über das Eigentum entscheiden die Zivilgerichte',
    validFrom: '2002-01-01',
    evidence: 'derived',
  },
  clocks: {
    nextLook: {
      label: 'Nächster Abgleich mit den Funden',
      kind: 'target',
      legalBasis: '§ 969 BGB',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P1W',
    },
    searchEnd: {
      label: 'Ende der Suche nach sechs Monaten',
      kind: 'setByAuthority',
      legalBasis: '§ 973 Abs. 1 BGB',
      bound: 'authority',
      start: { rule: 'event', on: 'case.receivedOn' },
      period: 'P6M',
      endMoves: false,
      extension: 'never',
    },
    pickupPeriod: {
      label: 'Frist zur Abholung',
      kind: 'setByAuthority',
      legalBasis: '§ 974 BGB',
      bound: 'party',
      start: { notified: 'facts.foundDispatch' },
      period: 'P1M',
      warnings: [{ before: 'P1W', to: 'clerk' }],
    },
  },
  documents: {
    found: {
      kind: 'letter',
      title: 'Ihre Sache ist wahrscheinlich gefunden',
      signedBy: 'match',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Fundnummer', '{facts.match.number}'],
            ['Art', '{choice("category", form.category)}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Bringen Sie Ausweis und Eigentumsnachweis innerhalb eines Monats ins Fundbüro. Wir fragen nach Merkmalen, die nur Sie kennen. Der Finder kann {euro(facts.reward.cents)} Finderlohn verlangen (§ 971 BGB); darüber einigen Sie sich mit ihm.',
        },
      ],
    },
    receipt: {
      kind: 'receipt',
      title: 'Herausgabe einer Fundsache',
      signedBy: 'handover',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Fundnummer', '{facts.match.number}'],
            ['Herausgegeben am', '{facts.handover.on}'],
            ['Aufbewahrung', '{euro(facts.fee.cents)}'],
          ],
        },
      ],
    },
    notFound: {
      kind: 'letter',
      title: 'Wir haben Ihre Sache nicht gefunden',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'sechs Monate lang wurde nichts abgegeben, das zu Ihrer Beschreibung passt. Wir beenden die Suche. Papiere und Karten lassen Sie bitte sperren.',
        },
      ],
    },
  },
  decisions: { reward },
  events: {
    withdraw: { ...withdrawEvent, label: 'Suche beenden (Sache ist wieder da)' },
    description: {
      label: 'Beschreibung ergänzen',
      by: ['applicant', 'clerk'],
      fields: [brief.long('description', 'Beschreibung', 1500)],
    },
  },
  publicStatus: {
    searching: {
      de: 'Wird gesucht',
      easy: 'Wir schauen jede Woche nach, ob Ihre Sache abgegeben wurde.',
      en: 'Being looked for',
      actor: 'office',
      next: 'Wir melden uns, sobald etwas passt, spätestens nach sechs Monaten.',
    },
    toCollect: {
      de: 'Liegt bereit',
      easy: 'Ihre Sache ist da. Bitte holen Sie sie ab und bringen Sie Ihren Ausweis mit.',
      en: 'Ready for collection',
      actor: 'applicant',
      next: 'Holen Sie die Sache innerhalb der Frist ab.',
    },
    notFound: {
      de: 'Nicht gefunden',
      easy: 'Wir haben Ihre Sache leider nicht gefunden.',
      en: 'Not found',
      actor: 'nobody',
      next: 'Sie können eine neue Suche aufgeben.',
    },
    disputed: {
      de: 'Eigentum streitig',
      easy: 'Es ist nicht klar, wem die Sache gehört. Das muss ein Gericht klären.',
      en: 'Ownership disputed',
      actor: 'other',
      next: 'Wir geben die Sache erst nach Einigung oder Urteil heraus.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Verlust gemeldet', status: 'received' },
        always: '#case.checked',
      },
      checked: {
        meta: { label: 'Suche', status: 'searching' },
        on: withdrawal,
        initial: 'route',
        states: {
          route: gate('Fahrrad oder Diebstahl?', 'searching', [
            { to: 'police', when: 'form.category = "bicycle" or form.stolen = true' },
            { to: 'match' },
          ]),
          police: transmissionState({
            id: 'policeQuery',
            state: 'Nachfrage bei Polizei und ÜSTRA',
            status: 'searching',
            receivers:
              'if form.transport then ["Polizeidirektion Hannover, Sachfahndung", "ÜSTRA Fundstelle"] else ["Polizeidirektion Hannover, Sachfahndung"]',
            legalBasis: '§ 967 BGB, Art. 6 Abs. 1 Buchst. a DSGVO (Einwilligung)',
            to: 'match',
          }),
          match: taskState({
            id: 'match',
            state: 'Abgleich mit der Fundliste',
            status: 'searching',
            task: 'Verlustmeldung mit Fundliste und Fundstellen der Verkehrsbetriebe vergleichen',
            post: 'clerk',
            target: 'P3D',
            legalBasis: '§ 969 BGB',
            outcomes: {
              likely: {
                label: 'Passender Fund',
                to: [
                  {
                    to: 'foundDocument',
                    then: [decide('reward')],
                  },
                ],
                fields: [
                  brief.text('number', 'Fundnummer', 30),
                  brief.text('storage', 'Lagerort', 60),
                  brief.yes('reward', 'Der Finder verlangt Finderlohn'),
                ],
              },
              nothing: { label: 'Nichts Passendes', to: 'waiting' },
            },
          }),
          waiting: {
            meta: { label: 'Bis zum nächsten Abgleich', status: 'searching' },
            on: { description: [{ target: 'match', actions: ['record', 'amendForm'] }] },
            after: { nextLook: 'match', searchEnd: '#case.notFound' },
          },
          ...noticeStates('found', 'Benachrichtigung', '#case.approved'),
        },
      },
      approved: {
        meta: { label: 'Fund liegt bereit', status: 'toCollect' },
        on: withdrawal,
        initial: 'proof',
        states: {
          proof: taskState(
            {
              id: 'proof',
              state: 'Nachweis des Eigentums',
              status: 'toCollect',
              task: 'Ausweis prüfen, nach den verborgenen Merkmalen fragen und mit dem Fund vergleichen; nichts vorsagen',
              post: 'clerk',
              legalBasis: '§ 969 BGB',
              outcomes: {
                owner: {
                  label: 'Eigentum glaubhaft',
                  to: [{ to: 'paying', then: [{ type: 'assessFee', params: { on: 'today' } }] }],
                },
                wrong: { label: 'Nicht diese Sache', to: '#case.checked.waiting' },
                doubt: { label: 'Zweifel oder zweiter Anspruch', adverse: true, to: 'dispute' },
              },
            },
            { after: { pickupPeriod: 'uncollected' } },
          ),
          uncollected: taskState({
            id: 'uncollected',
            state: 'Nicht abgeholt',
            status: 'toCollect',
            task: 'Noch einmal anrufen oder die Meldung schließen; der Fund läuft in seinem Verfahren weiter',
            post: 'clerk',
            outcomes: {
              again: { label: 'Noch einmal benachrichtigen', to: '#case.checked.foundDocument' },
              close: { label: 'Meldung schließen', to: '#case.notFound' },
            },
          }),
          dispute: taskState({
            id: 'dispute',
            state: 'Zweifel am Eigentum',
            status: 'disputed',
            task: 'Ansprüche gegenüberstellen; herausgeben nur bei Einigung oder Urteil, sonst hinterlegen (§ 372 BGB)',
            post: 'lead',
            notBy: ['proof'],
            legalBasis: '§§ 969, 372 BGB',
            outcomes: {
              agreed: {
                label: 'Einigung oder Urteil für diese Person',
                to: [{ to: 'paying', then: [{ type: 'assessFee', params: { on: 'today' } }] }],
              },
              other: { label: 'Sache gehört jemand anderem', adverse: true, to: '#case.checked.waiting' },
              deposited: { label: 'Beim Amtsgericht hinterlegt', to: '#case.disputed' },
            },
          }),
          paying: gate('Kosten der Aufbewahrung?', 'toCollect', [
            { to: 'payment', when: 'facts.fee.cents > 0' },
            { to: 'handover' },
          ]),
          payment: taskState({
            id: 'payment',
            state: 'Kosten der Aufbewahrung',
            status: 'toCollect',
            task: 'Kosten nach § 970 BGB an der Kasse einziehen und quittieren',
            post: 'cashier',
            unit: '20.3',
            notBy: ['proof', 'dispute'],
            legalBasis: '§ 970 BGB, § 42 Abs. 5 KomHKVO',
            outcomes: {
              paid: {
                label: 'Bezahlt',
                to: 'handover',
                fields: [brief.day('receivedOn', 'Am', { notAfter: 'today' })],
              },
              waived: {
                label: 'Wegen Bedürftigkeit erlassen',
                to: [{ to: 'handover', then: [note('Kosten erlassen.')] }],
              },
            },
          }),
          handover: taskState({
            id: 'handover',
            state: 'Herausgabe',
            status: 'toCollect',
            task: 'Sache gegen Unterschrift herausgeben und den Fund in der Fundliste abschließen',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 969 BGB',
            outcomes: {
              handedOver: {
                label: 'Herausgegeben',
                to: '#case.issued',
                fields: [brief.day('on', 'Am', { notAfter: 'today' })],
              },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Herausgegeben', status: 'closed' },
        initial: 'receiptDocument',
        onDone: '#case.closed',
        states: { ...noticeStates('receipt', 'Quittung', 'done'), done: finished('Erledigt', 'closed') },
      },
      notFound: notification({
        label: 'Nicht gefunden',
        status: ['searching', 'notFound'],
        document: 'notFound',
        prefix: 'notFound',
        entry: [conclude('notFound')],
      }),
      disputed: {
        type: 'final',
        meta: { label: 'Hinterlegt, Eigentum streitig', status: 'disputed' },
        entry: [conclude('disputed')],
      },
      ...endings('closed', 'withdrawn'),
    },
  },
});
