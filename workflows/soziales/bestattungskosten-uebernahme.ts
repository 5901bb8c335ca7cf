import {
  accountField,
  assistanceClocks,
  assistanceEvents,
  assistanceExceptions,
  assistanceLetters,
  assistanceMilestones,
  assistanceRefusal,
  assistanceService,
  brief,
  cooperation,
  cooperationStatuses,
  defineProcedure,
  gate,
  inHannover,
  informationEvent,
  informationPeriod,
  informationRequest,
  meansTest,
  payoutOnce,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  withdrawalUnless,
  wrongOffice,
} from '@amtsweg/procedure';

const money = (name: string, label: string) =>
  ({ name, label, type: 'money', min: 0, max: 5000000, required: true }) as const;

/**
 * Bestattungskosten (§ 74 SGB XII): not help for the dead but for whoever the law makes pay: heir (§ 1968 BGB), relative bound to
 * maintain (§ 1615 BGB), relative bound to bury (§ 8 (3) BestattG). Whoever arranged the funeral out of kindness has no claim.
 *
 * Competent is the place that paid social assistance to the dead until death, else the place of death, not where the applicant
 * lives (§ 98 (3)): reckoned from the form. Three sums decide: what a dignified funeral of local custom needs (cemetery fees
 * in full, the undertaker's bill only so far), what the estate leaves, what can be expected of the applicant. Several obliged
 * persons: the applicant gets his share; the claims on the others are passed to the city (§ 93).
 *
 * § 18 does not bind: the funeral may be over and the bill paid. The money goes to the undertaker, or to whoever advanced it.
 * Not a transition: the funeral ordered by the city when nobody acts (§ 8 (4) BestattG), which is police law.
 */
export default defineProcedure({
  ...assistanceService,
  key: 'bestattungskosten-uebernahme',
  name: 'Übernahme von Bestattungskosten',
  filePlan: '50.30.74',
  leika: [],
  legalBasis: ['§ 74 SGB XII', '§ 98 Abs. 3 SGB XII', '§§ 85, 90 SGB XII', '§ 1968 BGB', '§ 8 BestattG'],
  keywords: [
    'Beerdigung bezahlen',
    'Sozialbestattung',
    'kein Geld für Beerdigung',
    'Todesfall Rechnung Bestatter',
  ],
  certainty: {
    filePlan: { evidence: 'assumed' },
    'machine.checked.costs': {
      evidence: 'assumed',
      source: 'Höchstsätze der Stadt für Bestatterleistungen zu bestätigen',
    },
  },
  form: {
    sections: [
      {
        title: 'Wer die Kosten tragen muss',
        fields: [
          { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
          { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
          brief.text('address', 'Anschrift'),
          brief.pick('duty', 'Ich muss zahlen, weil ich', {
            heir: 'Erbin oder Erbe bin',
            maintenance: 'unterhaltspflichtig war',
            burial: 'nach dem Bestattungsgesetz bestattungspflichtig bin',
            kindness: 'mich gekümmert habe (keine Pflicht)',
          }),
          brief.count('others', 'Weitere Verpflichtete (Miterben, Geschwister)', 20),
        ],
      },
      {
        title: 'Die verstorbene Person',
        fields: [
          { name: 'deceased', label: 'Name', type: 'name', maxLength: 200, required: true },
          brief.day('diedOn', 'Verstorben am', { notAfter: 'today' }),
          brief.text('diedIn', 'Sterbeort (Gemeinde)', 120),
          brief.text('assistedBy', 'Sozialhilfe bis zum Tod von der Gemeinde', 120, { required: false }),
          money('estate', 'Nachlass (Konten, Bargeld, Sterbegeld)'),
        ],
      },
      {
        title: 'Kosten',
        fields: [
          brief.pick('kind', 'Bestattung', {
            earth: 'Erdbestattung',
            urn: 'Feuerbestattung',
            anonymous: 'anonyme Beisetzung',
          }),
          {
            name: 'undertaker',
            label: 'Bestattungsunternehmen',
            type: 'name',
            maxLength: 200,
            required: true,
          },
          money('bill', 'Rechnung des Bestattungsunternehmens'),
          money('cemeteryFees', 'Gebühren von Friedhof und Krematorium'),
          brief.yes('advanced', 'Ich habe die Rechnungen schon bezahlt'),
          { ...accountField, when: 'form.advanced = true' },
        ],
      },
    ],
  },
  evidence: [
    { name: 'death', label: 'Sterbeurkunde' },
    { name: 'bills', label: 'Rechnungen und Gebührenbescheide' },
    { name: 'estate', label: 'Nachlassaufstellung, Kontoauszüge zum Todestag' },
    { name: 'means', label: 'Einkommens- und Vermögensnachweise', legalBasis: '§ 60 SGB I' },
  ],
  clocks: {
    ...assistanceClocks('P8W'),
    estatePeriod: informationPeriod('Auskunft des Nachlassgerichts', '§ 13 FamFG, § 21 Abs. 4 SGB X', 'P4W'),
  },
  documents: {
    ...assistanceLetters('die Übernahme der Bestattungskosten', 'Die Übernahme der Bestattungskosten'),
    refusal: assistanceRefusal(
      'Bestattungskosten',
      'Wer nicht selbst verpflichtet ist, kann Ersatz von Erben oder Bestattungspflichtigen verlangen.',
    ),
    grant: {
      kind: 'notice',
      title: 'Übernahme der Kosten der Bestattung von {form.deceased}',
      signedBy: 'order',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'wir übernehmen {euro(facts.amount)} (§ 74 SGB XII). Gezahlt wird {if form.advanced then "an Sie" else "unmittelbar an " + form.undertaker}.',
        },
        {
          type: 'facts',
          rows: [
            ['Erforderliche Kosten', '{euro(facts.necessary)}'],
            ['Ihr Anteil als eine von {form.others + 1} verpflichteten Personen', '{euro(facts.share)}'],
            ['Nachlass', '− {euro(facts.estateShare)}'],
            ['Ihnen zumutbar', '− {euro(facts.bearable)}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Nicht erforderlich waren: {facts.costs.cut}',
          when: 'facts.costs.cut != null',
        },
        {
          type: 'paragraph',
          text: 'Ihre Ausgleichsansprüche gegen die übrigen Verpflichteten leiten wir durch gesonderte Anzeige auf uns über (§ 93 SGB XII).',
          when: 'facts.decision.transferClaims = true',
        },
      ],
    },
  },
  events: {
    ...assistanceEvents,
    estateInformation: informationEvent('Auskunft des Nachlassgerichts eintragen'),
    supplement: supplementEvent([
      { ...money('estate', 'Nachlass'), required: false },
      { ...money('bill', 'Rechnung'), required: false },
    ]),
  },
  publicStatus: { ...cooperationStatuses },
  exceptions: assistanceExceptions(['checked.duty', 'checked.decision']),
  machine: {
    initial: 'submitted',
    states: {
      submitted: cooperation({
        post: 'clerk',
        target: 'P5D',
        task: 'Sterbeurkunde, Rechnungen und Nachlassaufstellung prüfen',
        outcomes: { elsewhere: wrongOffice },
        standing: 'facts.grantDispatch != null',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawalUnless('facts.grantDispatch != null'),
        initial: 'competence',
        states: {
          competence: gate('Zuständigkeit nach dem Sterbefall (§ 98 Abs. 3 SGB XII)', 'inReview', [
            { to: 'kindness', when: 'form.duty = "kindness"' },
            {
              to: 'estate',
              when: `form.assistedBy != null and ${inHannover('form.assistedBy')}`,
            },
            {
              to: 'estate',
              when: `form.assistedBy = null and ${inHannover('form.diedIn')}`,
            },
            {
              to: '#case.transferred',
              then: [
                set(
                  'formalCheck',
                  '{receiver: "Sozialamt " + (if form.assistedBy = null then form.diedIn else form.assistedBy), ground: "Zuständig ist, wer der verstorbenen Person zuletzt Sozialhilfe leistete, sonst der Träger am Sterbeort (§ 98 Abs. 3 SGB XII)."}',
                ),
              ],
            },
          ]),
          kindness: gate('Keine eigene Verpflichtung', 'inReview', [
            {
              to: '#case.rejected',
              then: [
                set(
                  'refusalReason',
                  '"Die Kosten sind nur zu übernehmen, soweit sie hierzu Verpflichteten nicht zugemutet werden können; Sie sind weder Erbe noch unterhalts- oder bestattungspflichtig (§ 74 SGB XII)."',
                ),
              ],
            },
          ]),
          estate: {
            ...informationRequest({
              id: 'estate',
              label: 'Nachlassgericht: Erben, Ausschlagung, Nachlasswert',
              receivers: '["Amtsgericht Hannover, Nachlassgericht"]',
              legalBasis: '§ 21 Abs. 4 SGB X, § 13 FamFG',
              clock: 'estatePeriod',
              needed: 'form.duty = "heir" or form.others > 0',
            }),
            onDone: 'duty',
          },
          duty: taskState({
            id: 'duty',
            state: 'Verpflichtung und Kreis der Verpflichteten',
            status: 'inReview',
            task: 'Rangfolge klären: Erbe, Unterhaltspflicht, Bestattungspflicht; Ausschlagung beachten',
            post: 'clerk',
            target: 'P7D',
            legalBasis: '§§ 1615, 1968 BGB, § 8 Abs. 3 BestattG',
            outcomes: {
              obliged: { label: 'Verpflichtet', to: 'costs' },
              notObliged: {
                label: 'Vorrangig Verpflichtete leistungsfähig: ablehnen',
                adverse: true,
                to: [{ to: '#case.rejected', then: [set('refusalReason', 'event.reason')] }],
              },
              unclear: { ...requestOutcome, label: 'Erbschein oder Ausschlagung fehlt' },
            },
          }),
          costs: taskState({
            id: 'costs',
            state: 'Erforderliche Kosten',
            status: 'inReview',
            task: 'Rechnungen Position für Position: ortsüblich, einfach, würdig; Gebühren in voller Höhe',
            post: 'clerk',
            target: 'P7D',
            legalBasis: '§ 74 SGB XII',
            outcomes: {
              assessed: {
                label: 'Festgestellt',
                to: 'means',
                fields: [
                  money('undertaker', 'Anerkannte Leistungen des Bestattungsunternehmens'),
                  brief.long(
                    'cut',
                    'Nicht anerkannt (Leichenschmaus, aufwändiger Sarg, Todesanzeigen …)',
                    2000,
                    { required: false },
                  ),
                ],
              },
            },
          }),
          means: meansTest('reckoning'),
          reckoning: {
            ...gate('Berechnung', 'inReview', [
              { to: '#case.rejected', when: 'facts.amount = 0' },
              { to: 'decision' },
            ]),
            entry: [
              set('necessary', 'facts.costs.undertaker + form.cemeteryFees'),
              set('share', 'floor(facts.necessary / (form.others + 1))'),
              set('estateShare', 'min([facts.share, floor(form.estate / (form.others + 1))])'),
              // One month's excess is what is usually expected (§ 87 (1) SGB XII); the decision may spare it.
              set('bearable', 'facts.excess + facts.spare'),
              set('amount', 'max([0, facts.share - facts.estateShare - facts.bearable])'),
              set(
                'refusalReason',
                '"Nachlass und zumutbarer Eigenanteil decken Ihren Anteil an den erforderlichen Kosten (§ 74, §§ 85 bis 90 SGB XII)."',
              ),
            ],
          },
          decision: taskState({
            id: 'decision',
            state: 'Entscheidung über die Kosten',
            status: 'inReview',
            task: 'Zumutbarkeit im Einzelfall (Nähe zur verstorbenen Person, Zerwürfnis) abwägen und entscheiden',
            post: 'clerk',
            target: 'P5D',
            legalBasis: '§ 74 SGB XII',
            outcomes: {
              grant: {
                label: 'Übernehmen',
                to: '#case.approved',
                fields: [brief.yes('transferClaims', 'Ausgleichsansprüche überleiten (§ 93 SGB XII)')],
              },
              bearable: {
                label: 'Doch zumutbar: ablehnen',
                adverse: true,
                to: [{ to: '#case.rejected', then: [set('refusalReason', 'event.reason')] }],
              },
            },
          }),
        },
      },
      ...assistanceMilestones({
        back: '#case.checked.costs',
        status: 'decided',
        inForce: 'Kosten werden übernommen',
        beside: {
          payout: payoutOnce({
            id: 'payout',
            task: 'An Bestattungsunternehmen, Friedhof oder Vorleistende auszahlen',
            status: 'decided',
          }),
          claims: {
            meta: { label: 'Ansprüche gegen andere', status: 'decided' },
            initial: 'gate',
            states: {
              gate: gate('Überleitung', 'decided', [
                { to: 'notice', when: 'facts.decision.transferClaims = true' },
                { to: 'done' },
              ]),
              notice: taskState({
                id: 'transferNotice',
                state: 'Überleitungsanzeige (§ 93 SGB XII)',
                status: 'decided',
                task: 'Übrige Verpflichtete anhören, Überleitung anzeigen und im Erstattungsvorgang verfolgen',
                post: 'lead',
                target: 'P14D',
                legalBasis: '§ 93 Abs. 1 und 3 SGB XII, § 24 SGB X',
                outcomes: {
                  sent: {
                    label: 'Übergeleitet',
                    to: 'done',
                    fields: [brief.text('reference', 'Erstattungsvorgang', 60)],
                  },
                  waived: { label: 'Nicht durchsetzbar', to: 'done' },
                },
              }),
              done: { type: 'final', meta: { label: 'Ansprüche geklärt', status: 'decided' } },
            },
          },
        },
      }),
    },
  },
});
