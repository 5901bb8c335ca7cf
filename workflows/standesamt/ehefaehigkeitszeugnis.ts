import {
  atCourt,
  brief,
  completeness,
  courtDecision,
  courtInquiry,
  courtReferral,
  defineProcedure,
  dispatchState,
  documentState,
  doubt,
  endings,
  finished,
  fixedFee,
  gate,
  notification,
  conclude,
  paymentPeriod,
  plainLetter,
  processingTarget,
  refusalLetter,
  refuseAct,
  refusedAct,
  registrarTask,
  registryService,
  replyPeriod,
  requestLetter,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
  type Field,
} from '@amtsweg/procedure';

/**
 * Ehefähigkeitszeugnis (§ 39 PStG): a German, or a stateless person or refugee under German law, marries abroad and the office there wants
 * to know that German law has no impediment. The mirror image of the registration of a marriage: the same examination (§ 13 (1)–(3)
 * applies), of both persons, but the other one needs no certificate of their own (§ 39 (2) sentence 2).
 *
 * Competence follows the residence, by rule: here; else the last one in Germany; who never lived in Germany goes to the Standesamt I in
 * Berlin (`facts.competentOffice`). The certificate is good for six months from issue (end not moved) and only for these two; an
 * impediment that comes out meanwhile is told to the consulate and the paper is claimed back (`reclaim`). Nothing reports the marriage
 * abroad: whoever wants it in a German register applies for its recording (§ 34), so the validity just ends. A renewed certificate
 * is a new case. Contracting states of the CIEC convention no. 20 get the multilingual form.
 */
const person = (name: string, label: string, more: readonly Field[]): Field => ({
  name,
  label,
  type: 'group',
  required: true,
  fields: [
    { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
    { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
    brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
    brief.text('nationality', 'Staatsangehörigkeit', 80),
    brief.pick('status', 'Familienstand', {
      single: 'ledig',
      divorced: 'geschieden',
      widowed: 'verwitwet',
      partnershipEnded: 'Lebenspartnerschaft aufgehoben',
    }),
    ...more,
  ],
});

const ELSEWHERE = 'form.residence in ("otherTown", "abroadLastOther")';
const NEVER = 'form.residence = "abroadNever"';
const referred = (office: string) => [set('competentOffice', office)];

export default defineProcedure({
  ...registryService,
  key: 'ehefaehigkeitszeugnis',
  name: 'Ehefähigkeitszeugnis',
  kind: 'attestation',
  filePlan: '34.30.30',
  leika: ['99059002012000'],
  legalBasis: [
    '§ 39 PStG',
    '§ 13 PStG',
    '§§ 1303 bis 1308 BGB',
    'CIEC-Übereinkommen Nr. 20 vom 5. September 1980',
  ],
  keywords: [
    'im Ausland heiraten',
    'Hochzeit in Dänemark',
    'Papiere für Heirat in Italien',
    'Ehehindernisse',
  ],
  retention: { years: 80, legalBasis: '§ 6 PStG: Sammelakte, wie das Eheregister', evidence: 'derived' },
  addressee: ['{form.applicant.givenNames} {form.applicant.familyName}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Sie',
        fields: [
          person('applicant', 'Antragstellende Person', []),
          brief.text('address', 'Anschrift'),
          brief.pick('residence', 'Wohnsitz', {
            here: 'Hannover',
            otherTown: 'eine andere Gemeinde in Deutschland',
            abroadLastHere: 'im Ausland, zuletzt Hannover',
            abroadLastOther: 'im Ausland, zuletzt eine andere deutsche Gemeinde',
            abroadNever: 'im Ausland, nie in Deutschland',
          }),
          brief.text('registryOffice', 'Standesamt dieser Gemeinde', 120, { when: ELSEWHERE }),
          brief.pick('law', 'Rechtsstellung', {
            german: 'deutsch',
            refugee: 'anerkannter Flüchtling oder asylberechtigt',
            stateless: 'staatenlos oder heimatlos',
            foreign: 'andere Staatsangehörigkeit',
          }),
        ],
      },
      {
        title: 'Die Heirat',
        fields: [
          person('partner', 'Andere Person', [brief.yes('residentHere', 'Wohnt in Deutschland')]),
          brief.text('country', 'Staat der Eheschließung', 80),
          brief.yes('treaty', 'Der Staat verlangt das mehrsprachige Formular (CIEC)'),
          brief.day('plannedOn', 'Geplanter Tag', { notBefore: 'today', required: false }),
          brief.yes('related', 'Sie sind miteinander verwandt oder durch Adoption verbunden'),
        ],
      },
    ],
  },
  evidence: [
    { name: 'passports', label: 'Ausweise oder Reisepässe beider' },
    { name: 'births', label: 'Beglaubigte Registerausdrucke der Geburt beider' },
    { name: 'residence', label: 'Erweiterte Meldebescheinigung' },
    {
      name: 'earlier',
      label: 'Nachweis über die Auflösung jeder früheren Ehe, mit Anerkennung ausländischer Scheidungen',
      legalBasis: '§ 107 FamFG',
      when: 'form.applicant.status != "single" or form.partner.status != "single"',
    },
    { name: 'partnerPapers', label: 'Ledigkeitsbescheinigung der anderen Person mit Übersetzung' },
  ],
  fee: [
    { id: 'certificate', legalBasis: '§ 72 PStG, AllGO', type: 'fixed', cents: '6500', evidence: 'assumed' },
  ],
  clocks: {
    replyPeriod,
    paymentPeriod,
    courtInquiry,
    validity: {
      label: 'Geltung des Zeugnisses',
      kind: 'statutory',
      legalBasis: '§ 39 Abs. 2 PStG',
      bound: 'party',
      start: { rule: 'event', on: 'facts.issue.issuedOn' },
      period: 'P6M',
      endMoves: false,
      extension: 'never',
      suspension: 'never',
    },
    processingTarget: processingTarget({
      period: 'P3W',
      pausesIn: ['submitted.awaitingApplicant', 'checked.awaitingCourt', 'approved.awaitingPayment'],
    }),
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf ein Ehefähigkeitszeugnis'),
    refusal: refusalLetter('Ausstellung eines Ehefähigkeitszeugnisses'),
    transfer: plainLetter(
      'Zuständiges Standesamt',
      'Ihren Antrag auf ein Ehefähigkeitszeugnis haben wir abgegeben an: {facts.competentOffice} (§ 39 Abs. 1 PStG).',
    ),
    certificate: {
      kind: 'certificate',
      title: '{if form.treaty = true then "Ehefähigkeitszeugnis (mehrsprachig)" else "Ehefähigkeitszeugnis"}',
      signedBy: 'issue',
      signedAs: 'registrar',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            [
              'Antragstellende Person',
              '{form.applicant.givenNames} {form.applicant.familyName}, {form.applicant.birthDate}',
            ],
            [
              'Andere Person',
              '{form.partner.givenNames} {form.partner.familyName}, {form.partner.birthDate}',
            ],
            ['Ausgestellt am', '{facts.issue.issuedOn}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Der beabsichtigten Eheschließung in {form.country} steht nach deutschem Recht kein Ehehindernis entgegen. Dieses Zeugnis gilt sechs Monate.',
        },
      ],
    },
    reclaim: plainLetter(
      'Rückgabe des Ehefähigkeitszeugnisses',
      'nach der Ausstellung ist uns ein Ehehindernis bekannt geworden: {facts.impediment.what}. Bitte verwenden Sie das Zeugnis nicht und geben Sie es zurück. Die deutsche Auslandsvertretung ist unterrichtet.',
    ),
  },
  events: {
    withdraw: withdrawEvent,
    courtDecision,
    supplement: supplementEvent([
      brief.text('country', 'Staat der Eheschließung', 80, { required: false }),
      brief.day('plannedOn', 'Geplanter Tag', { required: false }),
    ]),
    impediment: {
      label: 'Ehehindernis nachträglich bekannt geworden',
      by: ['clerk', 'authority'],
      fields: [brief.text('what', 'Welches', 500)],
    },
  },
  publicStatus: {
    ...registryService.publicStatus,
    atCourt,
    usable: {
      de: 'Zeugnis gilt',
      easy: 'Sie haben das Papier für Ihre Heirat im Ausland. Es gilt sechs Monate.',
      en: 'Certificate valid',
      actor: 'applicant',
      next: 'Heiraten Sie innerhalb von sechs Monaten. Die Ehe können Sie danach hier nachbeurkunden lassen.',
    },
    reclaimed: {
      de: 'Zeugnis zurückgefordert',
      easy: 'Das Papier gilt nicht mehr. Bitte geben Sie es zurück.',
      en: 'Certificate claimed back',
      actor: 'applicant',
      next: 'Geben Sie das Zeugnis zurück.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Papiere beider Personen mit Übersetzungen prüfen, Wohnsitz mit dem Melderegister abgleichen',
        checked: [
          { to: '#case.transferred', when: ELSEWHERE, then: referred('form.registryOffice') },
          { to: '#case.transferred', when: NEVER, then: referred('"Standesamt I in Berlin"') },
          { to: '#case.checked' },
        ],
      }),
      checked: {
        meta: { label: 'Prüfung auf Ehehindernisse', status: 'inReview' },
        on: withdrawal,
        initial: 'statute',
        states: {
          statute: gate('Deutsches Personalstatut', 'inReview', [
            {
              to: '#case.rejected',
              when: 'form.law = "foreign"',
              then: [
                set(
                  'refusalReason',
                  '"Für Personen fremden Rechts stellt der Heimatstaat das Zeugnis aus (§ 39 Abs. 1 PStG)."',
                ),
              ],
            },
            { to: 'capacity' },
          ]),
          capacity: registrarTask({
            id: 'capacity',
            state: 'Ehefähigkeit beider Personen',
            task: 'Alter, Geschäftsfähigkeit, Vorehen und Verwandtschaft beider prüfen, wie wenn die Ehe hier geschlossen würde',
            target: 'P10D',
            legalBasis: '§ 39 Abs. 2, § 13 Abs. 1 bis 3 PStG, §§ 1303 bis 1308 BGB',
            outcomes: {
              none: { label: 'Kein Ehehindernis', to: '#case.approved' },
              incomplete: requestOutcome,
              interview: { label: 'Anhaltspunkte für eine aufhebbare Ehe: befragen', to: 'interview' },
              impediment: refuseAct('Ehehindernis nach deutschem Recht'),
              doubtful: doubt,
            },
          }),
          interview: registrarTask({
            id: 'interview',
            state: 'Befragung',
            task: 'Antragstellende Person befragen; wohnt die andere im Ausland, über die Auslandsvertretung befragen lassen',
            legalBasis: '§ 39 Abs. 2, § 13 Abs. 2 PStG, § 1314 Abs. 2 Nr. 5 BGB',
            target: 'P3W',
            outcomes: {
              dispelled: { label: 'Ausgeräumt', to: '#case.approved' },
              evident: refuseAct('Aufhebungsgrund offenkundig'),
              undecided: doubt,
            },
          }),
          ...courtReferral({ ordered: '#case.approved' }),
        },
      },
      approved: {
        meta: { label: 'Zeugnis kann ausgestellt werden', status: 'decided' },
        on: withdrawal,
        initial: 'feeGate',
        states: fixedFee('#case.issued'),
      },
      issued: {
        meta: { label: 'Ehefähigkeitszeugnis', status: 'inProduction' },
        initial: 'signing',
        onDone: '#case.closed',
        states: {
          signing: registrarTask({
            id: 'issue',
            state: 'Unterschrift und Siegel',
            status: 'inProduction',
            task: 'Zeugnis nach dem Stand der Papiere unterschreiben und siegeln',
            target: 'P2D',
            legalBasis: '§ 39 PStG, § 51 PStV',
            outcomes: {
              signed: {
                label: 'Ausgestellt',
                to: 'production',
                fields: [brief.day('issuedOn', 'Ausgestellt am', { notAfter: 'today' })],
              },
            },
          }),
          production: documentState({
            id: 'certificateDocument',
            state: 'Zeugnis wird ausgefertigt',
            status: 'inProduction',
            document: 'certificate',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'certificateDispatch',
            state: 'Zeugnis geht hinaus',
            status: 'inProduction',
            document: 'certificateDocument',
            to: 'valid',
          }),
          valid: {
            meta: { label: 'Zeugnis gilt sechs Monate', status: 'usable' },
            on: { impediment: ways('consulate', ['record']) },
            after: { validity: 'expired' },
          },
          consulate: transmissionState({
            id: 'consulateNotice',
            state: 'Warnung an die Auslandsvertretung',
            status: 'reclaimed',
            receivers: '["Deutsche Auslandsvertretung in " + form.country]',
            legalBasis: '§ 68 Abs. 1 PStG',
            to: 'reclaiming',
          }),
          reclaiming: documentState({
            id: 'reclaimLetter',
            state: 'Rückforderung wird erstellt',
            status: 'reclaimed',
            document: 'reclaim',
            to: 'reclaimDispatch',
          }),
          reclaimDispatch: dispatchState({
            id: 'reclaimDispatch',
            state: 'Rückforderung geht hinaus',
            status: 'reclaimed',
            document: 'reclaimLetter',
            to: 'reclaim',
          }),
          reclaim: taskState({
            id: 'reclaim',
            state: 'Zeugnis zurückgefordert',
            status: 'reclaimed',
            task: 'Rückgabe des Zeugnisses überwachen',
            post: 'clerk',
            target: 'P2W',
            outcomes: {
              returned: { label: 'Zurückgegeben', to: 'expired' },
              used: { label: 'Ehe schon geschlossen: vermerken', to: 'expired' },
            },
          }),
          expired: finished('Geltung beendet', 'closed'),
        },
      },
      rejected: refusedAct('Ehefähigkeitszeugnis abgelehnt'),
      transferred: notification({
        label: 'Anderes Standesamt zuständig (§ 39 Abs. 1 PStG)',
        status: ['transferred', 'transferred'],
        document: 'transfer',
        prefix: 'transfer',
        entry: [conclude('transferred')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
