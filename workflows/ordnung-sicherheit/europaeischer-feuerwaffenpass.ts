import {
  actionRemedy,
  appealableNoticeStatus,
  applicationClocks,
  applicationDecision,
  applicationEvents,
  brief,
  completeness,
  defineProcedure,
  endings,
  hearingLetter,
  payment,
  paymentPeriod,
  permitTerm,
  permitTermStatus,
  refusalNotice,
  refusedApplication,
  requestLetter,
  revocation,
  set,
  taskState,
  transmissionState,
  validityEnd,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { holder, holderFields, kept } from './holder.js';

const rows = [
  ['Person', '{form.givenNames} {form.familyName}, geboren am {form.birthDate}'],
  ['Waffenbesitzkarten', '{form.cards}'],
] as const;
const SMOOTH = 'every w in form.weapons satisfies w.kind = "singleSmooth"';

const taken = revocation({
  subject: 'der Europäische Feuerwaffenpass',
  kept: 'issued.valid',
  to: 'surrender',
  duty: 'Der Pass ist unverzüglich zurückzugeben (§ 46 Abs. 1 WaffG). Reisen mit Waffen in andere Mitgliedstaaten sind damit nicht mehr zulässig.',
  grounds: [
    {
      value: '§ 45 Abs. 2 i. V. m. § 32 Abs. 6 WaffG',
      label: 'Keine Besitzberechtigung für Schusswaffen mehr',
    },
    { value: '§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG', label: 'Nachträglich eingetretene Tatsachen' },
  ],
});

const { states: term = {} } = permitTerm({
  label: 'Feuerwaffenpass gültig',
  givenUp: 'passReturned',
  revocation: taken,
  surrender: 'Feuerwaffenpass einziehen und Eintrag im Waffenregister löschen',
  more: { weaponsChanged: ways('amending', ['record']), passLost: ways('lost', ['record']) },
  states: {
    amending: taskState({
      id: 'amending',
      state: 'Waffen im Pass ändern',
      status: 'permitValid',
      task: 'Neue Waffen nach der Waffenbesitzkarte eintragen, überlassene streichen, Seite siegeln',
      post: 'clerk',
      target: 'P5D',
      legalBasis: '§ 33 Abs. 2 AWaffV',
      outcomes: {
        amended: { label: 'Geändert', to: 'valid' },
        notHeld: { label: 'Waffe steht nicht in der Waffenbesitzkarte', adverse: true, to: 'valid' },
      },
    }),
    // Lost papers are announced to police and register at once; a new pass is a new application.
    lost: transmissionState({
      id: 'lostPass',
      state: 'Verlust wird ausgeschrieben',
      status: 'permitValid',
      receivers: '["Polizeidirektion Hannover, Sachfahndung", "Nationales Waffenregister"]',
      legalBasis: '§ 37b Abs. 2 WaffG',
      to: 'ended',
    }),
  },
});

// Always to be paid: no gate and no exemption.
const { awaitingPayment = {}, paymentOverdue = {} } = payment({ settled: '#case.issued' });
const asking = { awaitingPayment, paymentOverdue };

/**
 * Europäischer Feuerwaffenpass (§ 32 (6) WaffG, § 33 AWaffV): a travel paper for weapons one lawfully holds, and a right of
 * everybody who does. Nothing of reliability is examined anew: the office's own card file decides, weapon by weapon
 * (`comparison`), and only what stands in a valid card gets in.
 *
 * The term is computed: five years, ten if only single-shot long guns with smooth barrels are entered. Paid before, made
 * with photograph and handed over against signature; afterwards weapons are entered and struck in the same pass, a loss
 * is announced at once, and the pass falls with the last card (revocation, return). NOT transitions: the prior consent of
 * the other state and the § 32 (1) permit for taking along; extensions are applied for anew (`extension`).
 */
export default defineProcedure({
  key: 'europaeischer-feuerwaffenpass',
  name: 'Europäischer Feuerwaffenpass',
  keywords: ['Waffe mit ins Ausland', 'Jagdreise EU', 'Wettkampf im Ausland Waffe', 'Waffenpass EU'],
  domain: 'ordnung-sicherheit',
  kind: 'permit',
  initiation: 'application',
  unit: '32.6',
  filePlan: '32.60.45',
  leika: ['99089010012000'],
  legalBasis: ['§ 32 Abs. 6 WaffG', '§ 33 AWaffV'],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: kept(10, 'Ablauf des Passes (§ 44a WaffG)'),
  certainty: {
    filePlan: { evidence: 'assumed' },
    'clocks.validity.period': { evidence: 'assumed', source: '§ 33 Abs. 1 AWaffV' },
  },
  addressee: holder,
  form: {
    sections: [
      { title: 'Ihre Person', fields: holderFields },
      {
        title: 'Pass',
        fields: [
          brief.pick('request', 'Ich beantrage', {
            first: 'einen neuen Pass',
            extension: 'die Verlängerung',
          }),
          brief.text('passNumber', 'Nummer des bisherigen Passes', 30, {
            when: 'form.request = "extension"',
          }),
          brief.count('extensions', 'Bisherige Verlängerungen', 5, { when: 'form.request = "extension"' }),
          brief.text('cards', 'Nummern Ihrer Waffenbesitzkarten'),
          brief.list(
            'weapons',
            'Waffen, die in den Pass sollen',
            [
              brief.pick('kind', 'Art', {
                singleSmooth: 'Einzellader-Langwaffe mit glatten Läufen',
                long: 'andere Langwaffe',
                short: 'Kurzwaffe',
              }),
              brief.text('weapon', 'Hersteller, Modell, Kaliber', 160),
              brief.text('serial', 'Herstellungsnummer', 60),
              brief.text('category', 'Kategorie nach EU-Waffenrichtlinie', 1, { help: 'A, B oder C' }),
            ],
            { min: 1, max: 30, required: true },
          ),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.request = "first" or form.extensions < 2',
        message:
          'Der Pass kann zweimal verlängert werden; danach beantragen Sie einen neuen (§ 33 Abs. 1 AWaffV).',
        field: 'extensions',
      },
    ],
  },
  evidence: [
    { name: 'cards', label: 'Waffenbesitzkarten' },
    { name: 'photo', label: 'Lichtbild', when: 'form.request = "first"' },
    { name: 'oldPass', label: 'Bisheriger Feuerwaffenpass', when: 'form.request = "extension"' },
  ],
  fee: [
    {
      id: 'refused',
      legalBasis: 'AllGO, Waffenrecht, Ablehnung',
      type: 'fixed',
      cents: '2500',
      when: 'facts.decision.outcome = "refuse"',
      evidence: 'assumed',
    },
    {
      id: 'pass',
      legalBasis: 'AllGO, Waffenrecht, Europäischer Feuerwaffenpass',
      type: 'fixed',
      cents: 'if form.request = "first" then 4500 else 2500',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({
      target: 'P3W',
      pausesIn: ['approved.awaitingPayment'],
      feeLaw: '§ 50 WaffG',
      noPermitNotice: true,
    }),
    ...taken.clocks,
    paymentPeriod,
    validity: validityEnd('facts.validUntil', '§ 33 Abs. 1 AWaffV'),
  },
  documents: {
    ...taken.documents,
    request: requestLetter('Ihrem Antrag auf den Europäischen Feuerwaffenpass'),
    hearing: hearingLetter('der Europäische Feuerwaffenpass', rows),
    refusal: refusalNotice('Versagung des Europäischen Feuerwaffenpasses', rows),
  },
  events: {
    ...applicationEvents(
      [{ name: 'cards', label: 'Nummern der Waffenbesitzkarten', type: 'text', maxLength: 200 }],
      ['refusal'],
    ),
    ...taken.events,
    passReturned: { label: 'Feuerwaffenpass zurückgeben', by: ['applicant', 'clerk'] },
    passLost: {
      label: 'Verlust des Passes anzeigen',
      by: ['applicant', 'clerk'],
      fields: [brief.text('where', 'Wo und wann', 300)],
    },
    weaponsChanged: {
      label: 'Waffen im Pass ändern lassen',
      by: ['applicant', 'clerk'],
      fields: [
        brief.pick('change', 'Änderung', { add: 'eintragen', strike: 'streichen' }),
        brief.text('weapon', 'Waffe und Nummer', 200),
      ],
    },
  },
  publicStatus: { ...appealableNoticeStatus, ...permitTermStatus },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Lichtbild, Waffenbesitzkarten und Liste der Waffen prüfen',
      }),
      checked: {
        meta: { label: 'Abgleich mit der Waffenakte', status: 'inReview' },
        on: withdrawal,
        initial: 'comparison',
        states: {
          comparison: taskState({
            id: 'comparison',
            state: 'Abgleich mit den Waffenbesitzkarten',
            status: 'inReview',
            task: 'Jede Waffe mit Karte und Waffenregister vergleichen; laufende Widerrufe und die letzte Regelüberprüfung nachsehen',
            post: 'clerk',
            target: 'P5D',
            legalBasis: '§ 32 Abs. 6 WaffG',
            outcomes: {
              compared: {
                label: 'Verglichen',
                to: 'decision',
                fields: [
                  brief.yes('cardValid', 'Besitzberechtigung ist gültig, kein Widerruf anhängig'),
                  brief.count('matching', 'Eingetragene Waffen, die übereinstimmen', 30),
                ],
              },
            },
          }),
          ...applicationDecision({
            state: 'Entscheidung über den Pass',
            task: 'Pass für die eingetragenen Waffen bewilligen oder ablehnen',
            legalBasis: '§ 32 Abs. 6 WaffG (gebunden)',
            target: 'P3D',
            grant: {
              label: 'Bewilligen',
              to: [
                {
                  to: '#case.approved',
                  when: 'facts.comparison.cardValid = true and facts.comparison.matching = count(form.weapons)',
                  then: [{ type: 'assessFee', params: { on: 'today' } }],
                },
                { to: 'comparison' },
              ],
            },
            grounds: [
              { value: '§ 32 Abs. 6 WaffG', label: 'Keine Berechtigung zum Besitz der Waffen' },
              { value: '§ 32 Abs. 6 WaffG, Eintragung', label: 'Waffe steht in keiner Waffenbesitzkarte' },
            ],
          }),
        },
      },
      approved: {
        meta: { label: 'Bewilligt, wird bezahlt', status: 'decided' },
        on: withdrawal,
        initial: 'awaitingPayment',
        states: asking,
      },
      issued: {
        meta: { label: 'Feuerwaffenpass', status: 'inProduction' },
        entry: [
          set(
            'validUntil',
            `string(date(today) + (if form.request = "first" and (${SMOOTH}) then duration("P10Y") else duration("P5Y")) - duration("P1D"))`,
          ),
        ],
        initial: 'making',
        onDone: ways([{ to: '#case.revoked', when: 'facts.aftermath = "revoked"' }, { to: '#case.closed' }]),
        states: {
          making: taskState({
            id: 'making',
            state: 'Pass wird ausgestellt',
            status: 'inProduction',
            task: 'Pass mit Lichtbild und Waffen ausfüllen oder Verlängerung eintragen, siegeln, im Waffenregister vermerken',
            post: 'clerk',
            target: 'P3D',
            outcomes: {
              made: {
                label: 'Ausgestellt',
                to: 'handover',
                fields: [brief.text('number', 'Nummer des Passes', 30)],
              },
            },
          }),
          handover: taskState({
            id: 'handover',
            state: 'Aushändigung',
            status: 'inProduction',
            task: 'Pass gegen Ausweis und Unterschrift aushändigen',
            post: 'clerk',
            target: 'P14D',
            outcomes: {
              handedOver: {
                label: 'Ausgehändigt',
                to: 'valid',
                fields: [brief.day('on', 'Am', { notAfter: 'today' })],
              },
            },
          }),
          ...term,
        },
      },
      rejected: refusedApplication({
        label: 'Feuerwaffenpass versagt',
        feeSetBy: ['decision'],
        anew: 'checked.comparison',
      }),
      revoked: {
        type: 'final',
        meta: { label: 'Feuerwaffenpass widerrufen', status: 'revoked' },
        entry: [{ type: 'conclude', params: { ending: 'revoked' } }],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
