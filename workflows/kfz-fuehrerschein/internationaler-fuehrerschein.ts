import {
  completeness,
  conclude,
  documentState,
  licenceForm,
  notification,
  set,
  taskState,
  trafficFee,
  trafficPayment,
  withdrawal,
} from '@amtsweg/procedure';
import { trafficProcedure } from './traffic-procedure.js';

/** § 25b (3) and (4) FeV: three years under the convention of 1968, one year under that of 1926; never longer than the licence. */
const ownEnd =
  'if form.convention = "1968" then date(today) + duration("P3Y") else date(today) + duration("P1Y")';

/**
 * Internationaler Führerschein (§§ 25a, 25b FeV): a translation of the licence for other states, in grey paper, made at the
 * counter on the same day. It grants nothing and is valid only beside the card licence, whose end is its own end, too: the
 * earlier of the two days is computed. Which convention fits is a matter of the country of travel, asked in the form.
 *
 * Who still has a paper licence must exchange it first: not refused but told so (`exchangeFirst`), with the application
 * kept as moot; no hearing, because nothing is decided. A licence withdrawn or banned shows in the register query of the
 * one examination and ends in a notice, simply refused on the state of the register the holder knows.
 */
export default trafficProcedure({
  key: 'internationaler-fuehrerschein',
  name: 'Internationaler Führerschein',
  kind: 'identityDocument',
  unit: '32.12',
  filePlan: '36.20.43',
  leika: ['99108062012000'],
  legalBasis: ['§ 25a FeV', '§ 25b FeV', 'Anlagen 8c und 8d FeV'],
  audience: ['citizen'],
  keywords: [
    'Mietwagen in USA',
    'Auto fahren im Urlaub außerhalb Europas',
    'Motorroller in Thailand',
    'IDP',
    'Übersetzung für ausländische Polizei',
  ],
  subject: 'Ihrem Antrag auf einen Internationalen Führerschein',
  target: 'P2WD',
  retention: { years: 3, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  form: licenceForm([
    {
      title: 'Führerschein und Reise',
      fields: [
        {
          name: 'licence',
          label: 'Vorhandener Führerschein',
          type: 'choice',
          required: true,
          options: [
            { value: 'card', label: 'EU-Kartenführerschein' },
            { value: 'paper', label: 'grauer oder rosa Führerschein' },
          ],
        },
        { name: 'licenceNumber', label: 'Führerscheinnummer', type: 'text', maxLength: 30, required: true },
        { name: 'validUntil', label: 'Gültig bis (Feld 4b)', type: 'date', notBefore: 'today' },
        { name: 'destination', label: 'Reiseland', type: 'text', maxLength: 80, required: true },
        {
          name: 'convention',
          label: 'Muster',
          type: 'choice',
          required: true,
          options: [
            { value: '1968', label: 'Übereinkommen von 1968 (die meisten Staaten)' },
            { value: '1926', label: 'Abkommen von 1926 (wenige Staaten, u. a. Irak)' },
          ],
        },
      ],
    },
  ]),
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked.licenceCheck',
      reason:
        'Der Antrag wird auf der Grundlage der eigenen Angaben abgelehnt; in eine bestehende Rechtsposition wird nicht eingegriffen.',
      legalBasis: '§ 28 Abs. 2 Nr. 3 VwVfG',
    },
  ],
  evidence: [
    { name: 'licence', label: 'EU-Kartenführerschein', legalBasis: '§ 25b Abs. 1 FeV' },
    { name: 'photo', label: 'Lichtbild' },
    { name: 'identity', label: 'Personalausweis oder Reisepass' },
  ],
  fee: [trafficFee('international', 'Nr. 203', 1630)],
  parts: [
    {
      documents: {
        booklet: {
          kind: 'certificate',
          title: 'Internationaler Führerschein',
          signedBy: 'licenceCheck',
          sealed: true,
          blocks: [
            {
              type: 'facts',
              rows: [
                ['Name', '{form.familyName}'],
                ['Vornamen', '{form.givenNames}'],
                ['Geboren', '{form.birthDate}, {form.birthPlace}'],
                ['Klassen', '{facts.licenceCheck.classes}'],
                ['Muster', 'Übereinkommen von {form.convention}'],
                ['Gültig bis', '{facts.validUntil}'],
              ],
            },
            {
              type: 'paragraph',
              text: 'Nur gültig in Verbindung mit dem nationalen Führerschein Nr. {form.licenceNumber}; nicht im Inland (§ 25b FeV).',
            },
          ],
        },
        exchangeFirst: {
          kind: 'letter',
          title: 'Bitte zuerst den Führerschein umtauschen',
          signedAs: 'clerk',
          blocks: [
            {
              type: 'paragraph',
              text: 'der Internationale Führerschein wird nur zu einem EU-Kartenführerschein ausgestellt. Bitte beantragen Sie zuerst den Umtausch; beide Anträge können am selben Tag gestellt werden. Kosten sind nicht entstanden.',
            },
          ],
        },
        refusal: {
          kind: 'notice',
          title: 'Ablehnung des Internationalen Führerscheins',
          signedBy: 'licenceCheck',
          remedy: true,
          blocks: [
            {
              type: 'paragraph',
              text: 'Ihren Antrag vom {facts.receivedOn} lehnen wir ab (§ 25b FeV). Gründe: {facts.licenceCheck.reason}',
            },
          ],
        },
      },
      clocks: {
        refusalLawsuitPeriod: {
          label: 'Klagefrist',
          kind: 'statutory',
          legalBasis: '§ 74 Abs. 1 Satz 2, Abs. 2 VwGO, § 80 Abs. 1 NJG',
          bound: 'party',
          start: { notified: 'facts.refusalDispatch' },
          period: 'P1M',
          remedy: true,
        },
      },
      publicStatus: {
        exchangeFirst: {
          de: 'Zuerst Umtausch nötig',
          easy: 'Sie brauchen zuerst einen Führerschein im Kartenformat.',
          en: 'Exchange of licence needed first',
          actor: 'applicant',
          next: 'Bitte beantragen Sie den Umtausch in einen Kartenführerschein.',
        },
      },
    },
  ],
  states: {
    submitted: completeness({
      post: 'clerk',
      target: 'P1D',
      task: 'Identität, Lichtbild und Führerschein prüfen',
      checked: [{ to: '#case.exchangeFirst', when: 'form.licence = "paper"' }, { to: '#case.checked' }],
    }),
    checked: {
      meta: { label: 'In Prüfung', status: 'inReview' },
      on: withdrawal,
      initial: 'licenceCheck',
      states: {
        licenceCheck: taskState({
          id: 'licenceCheck',
          state: 'Bestand der Fahrerlaubnis',
          status: 'inReview',
          task: 'Klassen, Auflagen, Fahrverbote im Register prüfen und in das Muster übertragen',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 25b Abs. 1 und 2 FeV',
          outcomes: {
            valid: {
              label: 'Fahrerlaubnis besteht',
              to: '#case.approved',
              fields: [
                { name: 'classes', label: 'Klassen A bis E', type: 'text', maxLength: 60, required: true },
              ],
            },
            notValid: { label: 'Keine oder ruhende Fahrerlaubnis', adverse: true, to: '#case.rejected' },
          },
        }),
      },
    },
    approved: {
      meta: { label: 'Ausstellung freigegeben', status: 'decided' },
      entry: [
        set(
          'validUntil',
          `if form.validUntil != null and date(form.validUntil) < (${ownEnd}) then date(form.validUntil) else ${ownEnd}`,
        ),
      ],
      on: withdrawal,
      initial: 'feeGate',
      states: trafficPayment('#case.issued'),
    },
    issued: {
      meta: { label: 'Ausgestellt', status: 'inProduction' },
      initial: 'production',
      onDone: '#case.closed',
      states: {
        production: documentState({
          id: 'booklet',
          state: 'Internationaler Führerschein wird gefertigt',
          status: 'inProduction',
          document: 'booklet',
          to: 'handover',
        }),
        handover: taskState({
          id: 'handover',
          state: 'Aushändigung',
          status: 'inProduction',
          task: 'Lichtbild einsiegeln, Unterschrift leisten lassen und aushändigen',
          post: 'clerk',
          target: 'P1D',
          outcomes: { handed: { label: 'Ausgehändigt', to: 'done' } },
        }),
        done: { type: 'final', meta: { label: 'Ausgehändigt', status: 'closed' } },
      },
    },
    exchangeFirst: notification({
      label: 'Umtausch geht vor',
      status: ['inReview', 'exchangeFirst'],
      document: 'exchangeFirst',
      prefix: 'exchangeFirst',
      entry: [conclude('exchangeFirst')],
    }),
    rejected: notification({
      label: 'Abgelehnt',
      status: ['inReview', 'rejected'],
      document: 'refusal',
      prefix: 'refusal',
      remedyClock: 'refusalLawsuitPeriod',
      entry: [conclude('rejected')],
    }),
  },
});
