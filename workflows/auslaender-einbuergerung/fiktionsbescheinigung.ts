import {
  conclude,
  defineProcedure,
  endings,
  notification,
  payment,
  paymentPeriod,
  processingTarget,
  set,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { alienPerson, aliensOffice, personRows } from './office.js';

const inTime = 'date(form.currentUntil) >= date(form.appliedOn)';

/**
 * Fiktionsbescheinigung (§ 81 (5) AufenthG): a paper about what the law has done by itself when an application came in.
 *
 * Peculiar: the effect is not decided but found, by FEEL over three dates: the title continues (§ 81 (4)), the stay counts as
 * allowed (§ 81 (3) sentence 1) or removal as suspended (sentence 2), or nothing at all, because entry was unlawful or a
 * refusal was already made. Only where an application came late is there something to decide: the order of § 81 (4)
 * sentence 3 against hardship, by the lead. The certificate is a form with number, made at the counter and handed out
 * against the fee of thirteen euro; it lives as long as the main case: `titleDecided` ends it and it comes back, its last
 * day renews it. Travelling is possible with the continued title only, which is what people ask first.
 *
 * No administrative act and no hearing: whoever gets none may still have the effect, and the court finds it (§ 43 VwGO).
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'fiktionsbescheinigung',
  name: 'Fiktionsbescheinigung',
  kind: 'attestation',
  initiation: 'application',
  filePlan: '32.60.33',
  leika: [],
  legalBasis: ['§ 81 Abs. 3 bis 5 AufenthG', '§ 47 Abs. 1 Nr. 8 AufenthV', '§ 58 Nr. 3 AufenthV'],
  keywords: [
    'Aufenthalt abgelaufen',
    'Nachweis bis neue Karte kommt',
    'vorläufige Bescheinigung',
    'Verlängerung dauert',
  ],
  form: {
    sections: [
      { title: 'Person', fields: alienPerson },
      {
        title: 'Antrag und bisheriger Aufenthalt',
        fields: [
          {
            name: 'mainCase',
            label: 'Aktenzeichen des Antrags auf den Aufenthaltstitel',
            type: 'text',
            maxLength: 40,
            required: true,
          },
          { name: 'appliedOn', label: 'Antrag gestellt am', type: 'date', required: true, notAfter: 'today' },
          {
            name: 'before',
            label: 'Bisheriger Aufenthalt',
            type: 'choice',
            required: true,
            options: [
              { value: 'title', label: 'Aufenthaltstitel oder nationales Visum' },
              { value: 'schengen', label: 'Schengen-Visum' },
              { value: 'exempt', label: 'ohne Titel rechtmäßig eingereist' },
              { value: 'unlawful', label: 'unerlaubt eingereist oder ausreisepflichtig' },
            ],
          },
          {
            name: 'currentUntil',
            label: 'Gültig oder erlaubt bis',
            type: 'date',
            when: 'form.before in ("title", "exempt")',
            required: true,
          },
          { name: 'employed', label: 'Ich arbeite mit Erlaubnis', type: 'boolean', required: true },
          {
            name: 'journey',
            label: 'Ich muss in den nächsten vier Wochen verreisen',
            type: 'boolean',
            required: true,
          },
          {
            name: 'feeFree',
            label: 'Ich bin von Gebühren befreit (§§ 52, 53 AufenthV)',
            type: 'boolean',
            required: true,
          },
        ],
      },
    ],
  },
  evidence: [
    { name: 'application', label: 'Antrag auf den Aufenthaltstitel mit Eingangsbestätigung' },
    { name: 'passport', label: 'Pass' },
  ],
  fee: [
    {
      id: 'exempt',
      legalBasis: '§§ 52, 53 AufenthV',
      type: 'free',
      cents: '0',
      when: 'facts.exemption.outcome = "exempt"',
      evidence: 'derived',
    },
    {
      id: 'certificate',
      legalBasis: '§ 47 Abs. 1 Nr. 8 AufenthV',
      type: 'fixed',
      cents: '1300',
      evidence: 'derived',
    },
  ],
  remedy: {
    kind: 'none',
    legalBasis:
      '§ 35 VwVfG: die Bescheinigung wirkt nur deklaratorisch; Feststellungsklage (§ 43 VwGO), Eilantrag (§ 123 VwGO)',
    validFrom: '2005-01-01',
    evidence: 'derived',
  },
  clocks: {
    paymentPeriod: { ...paymentPeriod, legalBasis: '§ 69 AufenthG', period: 'P2W' },
    processingTarget: processingTarget({ period: 'P1W', pausesIn: ['approved.awaitingPayment'] }),
    certificateEnd: {
      label: 'Ende der Fiktionsbescheinigung',
      kind: 'setByAuthority',
      legalBasis: '§ 81 Abs. 5 AufenthG',
      bound: 'party',
      start: { rule: 'start-of-day', on: 'facts.printing.validUntil' },
      period: 'P1D',
      endMoves: false,
      warnings: [{ before: 'P2W', to: 'clerk' }],
    },
  },
  documents: {
    none: {
      kind: 'letter',
      title: 'Ihr Antrag auf eine Fiktionsbescheinigung',
      signedAs: 'clerk',
      blocks: [
        { type: 'facts', rows: personRows },
        {
          type: 'paragraph',
          text: 'Ihr Antrag auf den Aufenthaltstitel löst keine Wirkung nach § 81 Abs. 3 oder 4 AufenthG aus: {facts.noEffect} Eine Bescheinigung darüber kann deshalb nicht ausgestellt werden. Über den Antrag selbst wird gesondert entschieden.',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    titleDecided: {
      label: 'Über den Aufenthaltstitel ist entschieden',
      by: ['clerk', 'authority'],
      fields: [{ name: 'granted', label: 'Erteilt', type: 'boolean', required: true }],
    },
  },
  publicStatus: {
    certificateValid: {
      de: 'Bescheinigung gültig',
      easy: 'Sie dürfen hier bleiben, bis über Ihren Antrag entschieden ist.',
      en: 'Certificate valid',
      actor: 'office',
      next: 'Läuft die Bescheinigung ab, bevor entschieden ist, bekommen Sie eine neue.',
    },
    noCertificate: {
      de: 'Keine Bescheinigung',
      easy: 'Sie bekommen keine Bescheinigung. Der Grund steht im Brief.',
      en: 'No certificate',
      actor: 'nobody',
      next: 'Über Ihren Antrag auf den Aufenthaltstitel entscheiden wir gesondert.',
    },
    handBack: {
      de: 'Bescheinigung zurückgeben',
      easy: 'Wir haben über Ihren Antrag entschieden. Bitte geben Sie die Bescheinigung zurück.',
      en: 'To be handed back',
      actor: 'applicant',
      next: 'Sie geben die Bescheinigung ab, wenn Sie die Karte holen.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Eingegangen', status: 'received' },
        on: withdrawal,
        initial: 'mainCase',
        states: {
          mainCase: taskState({
            id: 'mainCase',
            state: 'Antrag im Hauptverfahren',
            status: 'received',
            task: 'Antrag auf den Aufenthaltstitel in der Akte finden, Tag des Eingangs und bisherigen Titel feststellen',
            post: 'clerk',
            target: 'P2D',
            legalBasis: '§ 81 Abs. 1 AufenthG',
            outcomes: {
              pending: { label: 'Antrag anhängig', to: '#case.checked' },
              notApplied: {
                label: 'Kein Antrag gestellt',
                to: [{ to: '#case.rejected', then: [set('noEffect', '"Ein Antrag liegt nicht vor."')] }],
              },
              refusedAlready: {
                label: 'Antrag schon abgelehnt',
                to: [
                  {
                    to: '#case.rejected',
                    then: [
                      set('noEffect', '"Der Antrag ist abgelehnt; die Wirkung ist beendet (§ 84 AufenthG)."'),
                    ],
                  },
                ],
              },
            },
          }),
        },
      },
      checked: {
        meta: { label: 'Wirkung des Antrags', status: 'inReview' },
        on: withdrawal,
        initial: 'effect',
        states: {
          effect: {
            meta: { label: '§ 81 Abs. 3 und 4 AufenthG', status: 'inReview' },
            always: ways([
              {
                to: '#case.approved',
                when: `form.before = "title" and ${inTime}`,
                then: [set('effect', '"continued"')],
              },
              { to: 'lateness', when: 'form.before = "title"' },
              {
                to: '#case.approved',
                when: `form.before = "exempt" and ${inTime}`,
                then: [set('effect', '"allowed"')],
              },
              { to: '#case.approved', when: 'form.before = "exempt"', then: [set('effect', '"suspended"')] },
              {
                to: '#case.rejected',
                when: 'form.before = "schengen"',
                then: [
                  set(
                    'noEffect',
                    '"Mit einem Schengen-Visum gilt der Aufenthalt nicht als fortbestehend (§ 81 Abs. 4 Satz 2)."',
                  ),
                ],
              },
              {
                to: '#case.rejected',
                then: [set('noEffect', '"Der Aufenthalt war bei Antragstellung nicht rechtmäßig."')],
              },
            ]),
          },
          lateness: taskState({
            id: 'lateness',
            state: 'Verspäteter Antrag',
            status: 'inReview',
            task: 'Fortgeltung zur Vermeidung einer unbilligen Härte anordnen oder nicht (Grund und Dauer der Verspätung)',
            post: 'lead',
            legalBasis: '§ 81 Abs. 4 Satz 3 AufenthG',
            outcomes: {
              ordered: {
                label: 'Fortgeltung angeordnet',
                to: [{ to: '#case.approved', then: [set('effect', '"continued"')] }],
              },
              notOrdered: {
                label: 'Keine unbillige Härte',
                adverse: true,
                to: [
                  {
                    to: '#case.rejected',
                    then: [
                      set(
                        'noEffect',
                        '"Der Antrag kam nach Ablauf des Titels. Die Fortgeltung wird nicht angeordnet (§ 81 Abs. 4 Satz 3): " + event.reason',
                      ),
                    ],
                  },
                ],
              },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Auszustellen', status: 'decided' },
        on: withdrawal,
        initial: 'feeGate',
        states: {
          ...payment({
            exemptionClaimed: 'form.feeFree = true',
            exemptionBasis: '§§ 52, 53 AufenthV',
            settled: '#case.issued',
          }),
        },
      },
      issued: {
        meta: { label: 'Bescheinigung', status: 'certificateValid' },
        initial: 'printing',
        onDone: '#case.closed',
        states: {
          printing: taskState({
            id: 'printing',
            state: 'Ausfertigung am Schalter',
            status: 'inProduction',
            task: 'Vordruck mit Lichtbild ausfüllen, Absatz des § 81 und Erwerbstätigkeit ankreuzen, siegeln, aushändigen',
            post: 'clerk',
            target: 'P3D',
            legalBasis: '§ 58 Nr. 3, Anlage D3 AufenthV',
            outcomes: {
              handedOver: {
                label: 'Ausgehändigt',
                fields: [
                  {
                    name: 'serial',
                    label: 'Seriennummer des Vordrucks',
                    type: 'text',
                    maxLength: 12,
                    required: true,
                  },
                  {
                    name: 'validUntil',
                    label: 'Gültig bis',
                    type: 'date',
                    required: true,
                    notBefore: 'today',
                  },
                ],
                to: 'valid',
              },
            },
          }),
          valid: {
            meta: { label: 'Bescheinigung gültig', status: 'certificateValid' },
            on: { titleDecided: ways('handBack', ['record']) },
            after: { certificateEnd: 'renewal' },
          },
          renewal: taskState(
            {
              id: 'renewal',
              state: 'Abgelaufen, noch nicht entschieden',
              status: 'certificateValid',
              task: 'Stand des Hauptverfahrens prüfen und neu ausstellen',
              post: 'clerk',
              priority: 3,
              outcomes: { again: { label: 'Noch offen: neu ausstellen', to: 'printing' } },
            },
            { on: { titleDecided: ways('handBack', ['record']) } },
          ),
          handBack: taskState({
            id: 'handBack',
            state: 'Rückgabe',
            status: 'handBack',
            task: 'Bescheinigung einziehen oder als Verlust vermerken',
            post: 'clerk',
            legalBasis: '§ 52 VwVfG',
            outcomes: {
              returned: { label: 'Zurückgegeben', to: 'done' },
              missing: { label: 'Nicht zurückgegeben, Seriennummer gesperrt', to: 'done' },
            },
          }),
          done: { type: 'final', meta: { label: 'Wirkung beendet', status: 'closed' } },
        },
      },
      rejected: notification({
        label: 'Keine Wirkung zu bescheinigen',
        status: ['inReview', 'noCertificate'],
        document: 'none',
        prefix: 'refusal',
        entry: [conclude('rejected')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
