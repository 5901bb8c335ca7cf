import {
  cityPlate,
  completeness,
  conclude,
  dispatchState,
  documentState,
  notification,
  requestOutcome,
  taskState,
  trafficFee,
  trafficPayment,
  vehicleForm,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { trafficProcedure } from './traffic-procedure.js';

/**
 * Wunschkennzeichen (§ 9 FZV): a number is put aside for one applicant. It gives no right to be admitted and none to the
 * number for ever; what is not used in ninety days is free for others again (`reservation`), extended once on demand.
 *
 * The register answers most of it: taken or free. The clerk looks only at what the register cannot know, combinations
 * against good morals (§ 9 (1) sentence 3; such as KZ, NS, SA, SS) and those kept back for authorities.
 * A number that is gone is no refusal but a question for another one. A combination that may never be assigned is refused
 * by notice, simply on the application itself, hence without hearing. Paid in advance; not given back when it lapses.
 */
export default trafficProcedure({
  key: 'wunschkennzeichen-reservieren',
  name: 'Wunschkennzeichen reservieren',
  kind: 'appointment',
  unit: '32.5',
  filePlan: '36.10.31',
  leika: [],
  legalBasis: ['§ 9 FZV', 'Anlage 1 FZV'],
  audience: ['citizen', 'company'],
  keywords: [
    'Nummernschild mit Initialen',
    'Wunschnummer Auto',
    'Kennzeichen aussuchen',
    'Buchstaben und Zahlen selbst bestimmen',
    'eigenes Autokennzeichen wählen',
  ],
  online: true,
  subject: 'Ihrer Reservierung',
  target: 'P1WD',
  retention: { years: 1, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  supplement: [
    { ...cityPlate, required: false },
    { ...cityPlate, name: 'alternative', label: 'Anderer Wunsch', required: false },
  ],
  form: vehicleForm(
    [
      {
        title: 'Wunsch',
        fields: [
          { ...cityPlate, label: 'Wunschkennzeichen' },
          { ...cityPlate, name: 'alternative', label: 'Ersatzwunsch', required: false },
          {
            name: 'type',
            label: 'Kennzeichen für',
            type: 'choice',
            required: true,
            options: [
              { value: 'car', label: 'Pkw oder Lkw' },
              { value: 'motorcycle', label: 'Kraftrad' },
              { value: 'electric', label: 'Elektrofahrzeug (E)' },
              { value: 'historic', label: 'Oldtimer (H)' },
            ],
          },
        ],
      },
    ],
    [
      {
        holds: 'form.type != "electric" or ends with(form.plate, "E")',
        message: 'Ein E-Kennzeichen endet auf E.',
        field: 'plate',
      },
      {
        holds: 'form.type != "historic" or ends with(form.plate, "H")',
        message: 'Ein Oldtimerkennzeichen endet auf H.',
        field: 'plate',
      },
    ],
  ),
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked.availability',
      reason:
        'Der Antrag wird auf der Grundlage der eigenen Angaben abgelehnt; in eine bestehende Rechtsposition wird nicht eingegriffen.',
      legalBasis: '§ 28 Abs. 2 Nr. 3 VwVfG',
    },
  ],
  evidence: [],
  fee: [
    trafficFee('reservation', 'Nr. 230 (Vorabzuteilung eines Wunschkennzeichens)', 1280, {
      evidence: 'derived',
    }),
  ],
  parts: [
    {
      documents: {
        confirmation: {
          kind: 'receipt',
          title: 'Reservierungsbestätigung',
          signedAs: 'clerk',
          blocks: [
            {
              type: 'paragraph',
              text: 'das Kennzeichen {facts.availability.reserved} ist 90 Tage für Sie reserviert. Bringen Sie diese Bestätigung zur Zulassung mit. Bestellen Sie Schilder auf eigenes Risiko: Zugeteilt ist das Kennzeichen erst mit der Zulassung.',
            },
          ],
        },
        refusal: {
          kind: 'notice',
          title: 'Das gewünschte Kennzeichen wird nicht vergeben',
          signedBy: 'availability',
          remedy: true,
          blocks: [
            {
              type: 'paragraph',
              text: 'die Reservierung von {form.plate} lehnen wir ab (§ 9 Abs. 1 Satz 3 FZV). Gründe: {facts.availability.reason}',
            },
          ],
        },
      },
      clocks: {
        reservation: {
          label: 'Reservierungsfrist',
          kind: 'setByAuthority',
          legalBasis: '§ 9 FZV, Verwaltungspraxis (90 Tage, zu bestätigen)',
          bound: 'party',
          start: { rule: 'event' },
          period: 'P90D',
          endMoves: false,
          extension: { legalBasis: 'Verwaltungspraxis (zu bestätigen)', times: 1 },
        },
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
      events: {
        used: { label: 'Kennzeichen bei der Zulassung zugeteilt', by: ['clerk', 'authority'] },
        givenUp: { label: 'Auf die Reservierung verzichten', by: ['applicant', 'clerk'] },
      },
      publicStatus: {
        reserved: {
          de: 'Reserviert',
          easy: 'Das Kennzeichen ist für Sie reserviert.',
          en: 'Reserved',
          actor: 'applicant',
          next: 'Lassen Sie das Fahrzeug innerhalb von 90 Tagen zu.',
        },
        reservationLapsed: {
          de: 'Reservierung abgelaufen',
          easy: 'Die Reservierung ist vorbei. Das Kennzeichen ist wieder frei.',
          en: 'Reservation lapsed',
          actor: 'nobody',
          next: 'Sie können das Kennzeichen neu reservieren, wenn es noch frei ist.',
        },
      },
    },
  ],
  states: {
    submitted: completeness({
      post: 'clerk',
      target: 'P1D',
      task: 'Angaben zum Wunschkennzeichen prüfen',
    }),
    checked: {
      meta: { label: 'In Prüfung', status: 'inReview' },
      on: withdrawal,
      initial: 'availability',
      states: {
        availability: taskState({
          id: 'availability',
          state: 'Verfügbarkeit und Zulässigkeit',
          status: 'inReview',
          task: 'Kennzeichen im örtlichen Register suchen, gute Sitten und Behördenreihen beachten, vormerken',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 9 Abs. 1 FZV, Anlage 1',
          outcomes: {
            free: {
              label: 'Frei, vorgemerkt',
              to: '#case.approved',
              fields: [{ ...cityPlate, name: 'reserved', label: 'Reserviertes Kennzeichen' }],
            },
            taken: { ...requestOutcome, label: 'Vergeben, anderen Wunsch erfragen' },
            inadmissible: { label: 'Unzulässige Kombination', adverse: true, to: '#case.rejected' },
          },
        }),
      },
    },
    approved: {
      meta: { label: 'Vorgemerkt', status: 'decided' },
      on: withdrawal,
      initial: 'feeGate',
      states: trafficPayment('#case.issued'),
    },
    issued: {
      meta: { label: 'Reserviert', status: 'reserved' },
      initial: 'production',
      onDone: '#case.closed',
      states: {
        production: documentState({
          id: 'confirmation',
          state: 'Bestätigung wird erstellt',
          status: 'inProduction',
          document: 'confirmation',
          to: 'dispatch',
        }),
        dispatch: dispatchState({
          id: 'confirmationDispatch',
          state: 'Bestätigung geht hinaus',
          status: 'inProduction',
          document: 'confirmation',
          to: 'reserved',
        }),
        reserved: {
          meta: { label: 'Kennzeichen reserviert', status: 'reserved' },
          on: { used: ways('done', ['record']), givenUp: ways('#case.lapsed', ['record']) },
          after: { reservation: '#case.lapsed' },
        },
        done: { type: 'final', meta: { label: 'Verwendet', status: 'closed' } },
      },
    },
    lapsed: {
      type: 'final',
      meta: { label: 'Reservierung erloschen, Kennzeichen frei', status: 'reservationLapsed' },
      entry: [conclude('lapsed')],
    },
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
