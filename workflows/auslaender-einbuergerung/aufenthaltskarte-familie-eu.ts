import {
  actionRemedy,
  appealableNoticeStatus,
  applicationClocks,
  applicationDecision,
  applicationEvents,
  chipDocument,
  chipDocumentClocks,
  chipPickup,
  completeness,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  hearingLetter,
  refusalNotice,
  refusedApplication,
  requestLetter,
  residenceStatuses,
  set,
  taskState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import {
  alienPerson,
  aliensOffice,
  hardshipExemption,
  hardshipField,
  hardshipTariff,
  personRows,
} from './office.js';

/**
 * Aufenthaltskarte (§ 5 (1) FreizügG/EU): the right comes from Union law, the card only shows it, within six months.
 *
 * Peculiar: no fiction and no title: the applicant gets at once a certificate that the particulars have been given, and
 * lives and works here meanwhile. The office may ask for the papers of § 5a and nothing more. Only for persons close to a
 * Union citizen (§ 3a: partners, other kin) it creates the right, after a weighing of the single case; FEEL parts the
 * two. Abuse is examined on concrete signs alone. A refusal states that there is no freedom of movement; an action
 * against it has suspensive effect. The card runs five years; when the anchor dies, leaves or divorces the right may
 * survive (§ 3 (3), (4)): three years of marriage are FEEL. After five years it has become permanent (§ 4a) by itself.
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'aufenthaltskarte-familie-eu',
  name: 'Aufenthaltskarte für Familienangehörige von Unionsbürgern',
  kind: 'identityDocument',
  initiation: 'application',
  filePlan: '32.60.50',
  leika: [],
  legalBasis: ['§ 5 Abs. 1 FreizügG/EU', '§§ 1 bis 3a, 4a, 5a FreizügG/EU', 'RL 2004/38/EG'],
  keywords: ['mit EU-Bürger verheiratet', 'Freizügigkeit', 'Ehepartner aus Drittstaat', 'EU-Familienkarte'],
  form: {
    sections: [
      { title: 'Person', fields: alienPerson },
      {
        title: 'Unionsbürgerin oder Unionsbürger',
        fields: [
          { name: 'anchorName', label: 'Name', type: 'name', maxLength: 160, required: true },
          {
            name: 'anchorState',
            label: 'Staatsangehörigkeit (EU, EWR)',
            type: 'text',
            maxLength: 60,
            required: true,
          },
          {
            name: 'anchorStatus',
            label: 'Die Person ist hier',
            type: 'choice',
            required: true,
            options: [
              { value: 'worker', label: 'beschäftigt oder selbständig' },
              { value: 'seeking', label: 'auf Arbeitssuche' },
              { value: 'selfSufficient', label: 'nicht erwerbstätig mit Mitteln und Krankenversicherung' },
              {
                value: 'returner',
                label: 'Deutsche oder Deutscher nach Aufenthalt in einem anderen Mitgliedstaat',
              },
            ],
          },
          {
            name: 'relation',
            label: 'Sie sind',
            type: 'choice',
            required: true,
            options: [
              { value: 'spouse', label: 'Ehegatte oder Lebenspartner' },
              { value: 'descendant', label: 'Kind oder Enkel unter 21 Jahren oder unterhalten' },
              { value: 'ascendant', label: 'Elternteil, dem Unterhalt gewährt wird' },
              { value: 'close', label: 'nahestehende Person (§ 3a)' },
            ],
          },
          {
            name: 'marriedOn',
            label: 'Verheiratet seit',
            type: 'date',
            when: 'form.relation = "spouse"',
            required: true,
            notAfter: 'today',
          },
          {
            name: 'arrivedOn',
            label: 'In Deutschland gemeinsam seit',
            type: 'date',
            required: true,
            notAfter: 'today',
          },
          hardshipField,
        ],
      },
    ],
  },
  evidence: [
    { name: 'passport', label: 'Gültiger Pass', legalBasis: '§ 5a Abs. 2 FreizügG/EU' },
    { name: 'kinship', label: 'Nachweis der familiären Beziehung' },
    { name: 'registration', label: 'Meldebestätigung der Unionsbürgerin oder des Unionsbürgers' },
    { name: 'work', label: 'Einstellungsbestätigung', when: 'form.anchorStatus = "worker"' },
    {
      name: 'means',
      label: 'Existenzmittel und Krankenversicherung',
      when: 'form.anchorStatus = "selfSufficient"',
    },
  ],
  fee: [
    hardshipTariff,
    {
      id: 'young',
      legalBasis: '§ 47 Abs. 3 Satz 2 AufenthV (unter 24 Jahren)',
      type: 'fixed',
      cents: '2280',
      when: 'date(form.birthDate) + duration("P24Y") > date(today)',
      evidence: 'assumed',
    },
    { id: 'card', legalBasis: '§ 47 Abs. 3 AufenthV', type: 'fixed', cents: '3700', evidence: 'derived' },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({ target: 'P3M', noPermitNotice: true }),
    ...chipDocumentClocks,
    sixMonths: {
      label: 'Ausstellung binnen sechs Monaten',
      kind: 'statutory',
      legalBasis: '§ 5 Abs. 1 Satz 1 FreizügG/EU, Art. 10 RL 2004/38/EG',
      bound: 'authority',
      start: { rule: 'event', on: 'case.receivedOn' },
      period: 'P6M',
      extension: 'never',
      suspension: 'never',
      runsIn: ['checked', 'approved'],
      atEnd: 'escalate',
      warnings: [{ before: 'P1M', to: 'lead' }],
    },
    permanence: {
      label: 'Daueraufenthaltsrecht nach fünf Jahren',
      kind: 'statutory',
      legalBasis: '§ 4a Abs. 1 FreizügG/EU',
      bound: 'party',
      start: { rule: 'event', on: 'form.arrivedOn' },
      period: 'P5Y',
      endMoves: false,
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf eine Aufenthaltskarte'),
    received: {
      kind: 'certificate',
      title: 'Bescheinigung über die Antragstellung (§ 5 Abs. 1 Satz 2 FreizügG/EU)',
      signedAs: 'clerk',
      blocks: [
        { type: 'facts', rows: personRows },
        {
          type: 'paragraph',
          text: 'hat die erforderlichen Angaben gemacht und ist bis zur Entscheidung zum Aufenthalt und zur Erwerbstätigkeit berechtigt, wenn das Freizügigkeitsrecht besteht.',
        },
      ],
    },
    hearing: hearingLetter('die Aufenthaltskarte', personRows),
    refusal: refusalNotice(
      'Aufenthaltskarte: das Recht auf Einreise und Aufenthalt besteht nicht',
      personRows,
    ),
    pickup: chipPickup('Ihre Aufenthaltskarte'),
  },
  events: {
    ...applicationEvents(
      [{ name: 'address', label: 'Anschrift', type: 'text', maxLength: 200 }],
      ['refusal'],
    ),
    familyChange: {
      label: 'Tod, Wegzug oder Scheidung mitteilen',
      by: ['applicant', 'clerk', 'authority'],
      fields: [
        {
          name: 'kindOfChange',
          label: 'Was ist geschehen?',
          type: 'choice',
          required: true,
          options: [
            { value: 'divorce', label: 'Scheidung oder Aufhebung' },
            { value: 'death', label: 'Tod der Unionsbürgerin oder des Unionsbürgers' },
            { value: 'departure', label: 'Wegzug der Unionsbürgerin oder des Unionsbürgers' },
          ],
        },
        {
          name: 'on',
          label: 'Am (bei Scheidung: Tag, an dem das Verfahren eingeleitet wurde)',
          type: 'date',
          required: true,
          notAfter: 'today',
        },
      ],
    },
  },
  publicStatus: {
    ...residenceStatuses,
    ...appealableNoticeStatus,
    freedom: {
      de: 'Aufenthaltskarte gültig',
      easy: 'Sie dürfen hier leben und arbeiten. Die Karte zeigt das.',
      en: 'Residence card valid',
      actor: 'nobody',
      next: 'Nach fünf Jahren beantragen Sie eine Daueraufenthaltskarte.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Angaben und Nachweise nach § 5a FreizügG/EU prüfen; weitere dürfen nicht verlangt werden',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'attesting',
        states: {
          attesting: documentState({
            id: 'receivedCertificate',
            state: 'Bescheinigung über die Antragstellung',
            status: 'inReview',
            document: 'received',
            to: 'handing',
          }),
          handing: dispatchState({
            id: 'receivedDispatch',
            state: 'Bescheinigung geht unverzüglich hinaus',
            status: 'inReview',
            document: 'receivedCertificate',
            to: [{ to: 'closeness', when: 'form.relation = "close"' }, { to: 'family' }],
          }),
          family: taskState({
            id: 'family',
            state: 'Familie und Freizügigkeit',
            status: 'inReview',
            task: 'Beziehung, Begleiten oder Nachziehen und Freizügigkeit der stammberechtigten Person feststellen',
            post: 'clerk',
            legalBasis: '§ 1 Abs. 2, §§ 2, 3, 4 FreizügG/EU',
            outcomes: {
              entitled: { label: 'Freizügigkeitsberechtigt', to: 'decision' },
              signs: {
                label: 'Konkrete Anhaltspunkte für Missbrauch',
                fields: [
                  {
                    name: 'signs',
                    label: 'Anhaltspunkte',
                    type: 'longText',
                    maxLength: 3000,
                    required: true,
                  },
                ],
                to: 'abuse',
              },
              notEntitled: { label: 'Voraussetzungen fehlen', to: 'decision' },
            },
          }),
          abuse: taskState({
            id: 'abuse',
            state: 'Missbrauch oder Täuschung',
            status: 'inReview',
            task: 'Einzelfall prüfen: Zweckehe, falsche Dokumente; keine systematische Prüfung',
            post: 'lead',
            notBy: ['family'],
            legalBasis: '§ 2 Abs. 4 FreizügG/EU, Art. 35 RL 2004/38/EG',
            outcomes: { examined: { label: 'Ergebnis vermerkt', to: 'decision' } },
          }),
          closeness: taskState({
            id: 'closeness',
            state: 'Nahestehende Person',
            status: 'inReview',
            task: 'Unterhalt, Haushalt, Pflege oder dauerhafte Gemeinschaft und Integration umfassend würdigen',
            post: 'lead',
            legalBasis: '§ 3a FreizügG/EU',
            outcomes: {
              granted: {
                label: 'Aufenthaltsrecht wird verliehen',
                to: [{ to: 'decision', then: [set('conferred', 'true')] }],
              },
              notGranted: { label: 'Kein besonderes Angewiesensein', to: 'decision' },
            },
          }),
          ...applicationDecision({
            state: 'Entscheidung',
            task: 'Über die Aufenthaltskarte entscheiden (bei Familienangehörigen nur feststellend)',
            legalBasis: '§ 5 Abs. 1, § 2 Abs. 4, § 3a FreizügG/EU',
            grant: { label: 'Karte ausstellen', to: '#case.approved' },
            grounds: [
              { value: '§ 2 Abs. 4 FreizügG/EU', label: 'Täuschung oder kein Begleiten' },
              { value: '§ 5 Abs. 4 FreizügG/EU', label: 'Voraussetzungen des Rechts liegen nicht vor' },
              { value: '§ 3a FreizügG/EU', label: 'Nahestehen nicht gegeben' },
              { value: '§ 6 FreizügG/EU', label: 'Öffentliche Ordnung, Sicherheit oder Gesundheit' },
            ],
          }),
        },
      },
      ...chipDocument({
        what: 'Aufenthaltskarte',
        legalBasis: '§ 5 Abs. 1, § 11 FreizügG/EU, § 78 AufenthG',
        exemption: hardshipExemption,
        appointment: 'Bescheinigung über die Antragstellung einziehen',
        after: {
          valid: {
            meta: { label: 'Aufenthaltskarte gültig', status: 'freedom' },
            on: {
              familyChange: ways(
                [
                  {
                    to: 'valid',
                    when: 'event.kindOfChange = "divorce" and form.relation = "spouse" and date(form.marriedOn) + duration("P3Y") <= date(event.on) and date(form.arrivedOn) + duration("P1Y") <= date(event.on)',
                  },
                  {
                    to: 'valid',
                    when: 'event.kindOfChange = "death" and date(form.arrivedOn) + duration("P1Y") <= date(event.on)',
                  },
                  { to: 'retention' },
                ],
                ['record'],
              ),
            },
            after: { permanence: 'permanent' },
          },
          retention: taskState(
            {
              id: 'retention',
              state: 'Fortbestand des Rechts',
              status: 'freedom',
              task: 'Sorgerecht, Härte, Ausbildung der Kinder prüfen; sonst Verlustfeststellung in eigenem Verfahren',
              post: 'lead',
              legalBasis: '§ 3 Abs. 3, 4, § 5 Abs. 4 FreizügG/EU',
              outcomes: {
                kept: { label: 'Recht besteht fort', to: 'valid' },
                proceeding: { label: 'Verfahren zur Verlustfeststellung eingeleitet', to: 'ended' },
              },
            },
            { after: { permanence: 'permanent' } },
          ),
          permanent: {
            meta: { label: 'Daueraufenthaltsrecht kraft Gesetzes (§ 4a)', status: 'closed' },
            always: ways('ended'),
          },
        },
      }),
      rejected: refusedApplication({ label: 'Abgelehnt', anew: 'checked.decision' }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
