import { requestLetter, type BlockSpec, type DocumentSpec } from '@amtsweg/procedure';

const person: BlockSpec = {
  type: 'facts',
  rows: [
    ['Familienname laut Karteikarte', '{facts.transcription.familyName}'],
    ['Familienname heute', '{form.familyName}'],
    ['Vornamen laut Karteikarte', '{facts.transcription.givenNames}'],
    ['Geburtsdatum', '{facts.transcription.birthDate}'],
    ['Geburtsort', '{facts.transcription.birthPlace}'],
    ['Führerschein- oder Listennummer', '{facts.transcription.licenceNumber}'],
    ['Ausgestellt am', '{facts.transcription.issuedOn}'],
    ['Ausstellende Behörde', '{facts.transcription.issuingOffice}'],
  ],
};

const classes: BlockSpec = {
  type: 'table',
  caption: 'Erteilte Klassen',
  of: 'facts.transcription.classes',
  columns: [
    ['Klasse', '{item.name}'],
    ['Erteilt am', '{item.grantedOn}'],
    ['Erteilt durch', '{item.grantedBy}'],
    [
      'Beschränkungen und Auflagen',
      '{if item.restrictions = null then "keine eingetragen" else item.restrictions}',
    ],
  ],
};

const seal: BlockSpec = {
  type: 'paragraph',
  text: 'Die Übereinstimmung dieser Abschrift mit der Karteikarte des örtlichen Fahrerlaubnisregisters wird beglaubigt (§ 33 VwVfG). Sie wurde von zwei Personen verglichen.',
};

/** The documents of the Karteikartenabschrift, by key. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: requestLetter('Ihrem Antrag auf eine Karteikartenabschrift'),
  transcript: {
    kind: 'certificate',
    title: 'Karteikartenabschrift',
    signedBy: 'certification',
    sealed: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'Aus dem örtlichen Fahrerlaubnisregister der Landeshauptstadt Hannover (§ 48 Abs. 1 und § 65 StVG, § 57 FeV) wird mitgeteilt:',
      },
      person,
      classes,
      {
        type: 'paragraph',
        text: 'Fahrerlaubnis auf Probe: {facts.transcription.probation}',
        when: 'facts.transcription.probation != null',
      },
      {
        type: 'paragraph',
        text: 'Die Karteikarte enthält keinen Eintrag über eine Entziehung oder einen Verzicht.',
        when: 'facts.transcription.status = "noEntry"',
      },
      {
        type: 'paragraph',
        text: 'Nicht sicher lesbar: {facts.transcription.illegible}',
        when: 'facts.transcription.illegible != null',
      },
      seal,
    ],
  },
  withdrawnTranscript: {
    kind: 'certificate',
    title: 'Karteikartenabschrift über eine erloschene Fahrerlaubnis',
    signedBy: 'certification',
    sealed: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'Diese Abschrift bescheinigt keine bestehende Fahrerlaubnis. Aus dem örtlichen Fahrerlaubnisregister der Landeshauptstadt Hannover (§ 48 Abs. 1 und § 65 StVG, § 57 FeV) wird mitgeteilt:',
      },
      person,
      { ...classes, caption: 'Klassen, die erteilt waren' },
      {
        type: 'table',
        caption: 'Entziehung, Verzicht und andere Gründe des Erlöschens, soweit nicht getilgt',
        of: 'facts.transcription.withdrawals',
        columns: [
          ['Wirksam am', '{item.effectiveOn}'],
          ['Durch', '{item.authority}'],
          ['Aktenzeichen', '{item.reference}'],
          ['Umfang', '{item.scope}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Ob später eine Fahrerlaubnis neu erteilt wurde, geht aus dieser Karteikarte nicht hervor.',
      },
      seal,
    ],
  },
  negativeStatement: {
    kind: 'certificate',
    title: 'Negativbescheinigung',
    signedBy: 'certification',
    sealed: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'Zu der nachstehenden Person wurde in den Beständen der Fahrerlaubnisbehörde der Landeshauptstadt Hannover keine Karteikarte gefunden. Gesucht haben zwei Personen unabhängig voneinander, auch unter früheren Namen.',
      },
      {
        type: 'facts',
        rows: [
          ['Familienname', '{form.familyName}'],
          ['Familienname bei Ausstellung', '{form.nameAtIssue}'],
          ['Vornamen', '{form.givenNames}'],
          ['Geburtsdatum', '{form.birthDate}'],
          ['Durchsuchte Bestände', '{facts.secondSearch.searched}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Dass keine Karteikarte vorhanden ist, sagt nichts darüber aus, ob eine Fahrerlaubnis erteilt wurde. Die Fahrerlaubnisbehörde, bei der der Umtausch beantragt ist, kann den Nachweis auf andere Weise führen lassen und eine Versicherung an Eides statt abnehmen (§ 5 StVG).',
      },
    ],
  },
  citizenLetter: {
    kind: 'letter',
    title: 'Ihre Karteikartenabschrift',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'die Abschrift Ihrer Karteikarte haben wir unmittelbar an {form.destinationAuthority} gesandt. Sie müssen nichts weiter veranlassen; die Behörde meldet sich bei Ihnen.',
        when: 'facts.result != "notFound" and form.purpose = "exchange"',
      },
      {
        type: 'paragraph',
        text: 'die Auskunft aus dem örtlichen Fahrerlaubnisregister ist beigefügt.',
        when: 'facts.result != "notFound" and form.purpose = "selfDisclosure"',
      },
      {
        type: 'paragraph',
        text: 'in der Karteikarte ist vermerkt, dass die Fahrerlaubnis erloschen ist. Die Abschrift gibt das wieder; sie berechtigt nicht zum Führen von Kraftfahrzeugen.',
        when: 'facts.result = "withdrawn"',
      },
      {
        type: 'paragraph',
        text: 'wir haben keine Karteikarte zu Ihrem Führerschein gefunden und darüber eine Negativbescheinigung ausgestellt. Fragen Sie die Fahrerlaubnisbehörde, die Ihren Antrag bearbeitet, ob Sie dort eine Versicherung an Eides statt abgeben können.',
        when: 'facts.result = "notFound"',
      },
      { type: 'paragraph', text: 'Gebühren entstehen Ihnen dafür bei uns nicht.' },
    ],
  },
  alreadyCentral: {
    kind: 'letter',
    title: 'Eine Karteikartenabschrift ist nicht nötig',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'Ihre Fahrerlaubnisdaten sind bereits im Zentralen Fahrerlaubnisregister beim Kraftfahrt-Bundesamt gespeichert (§ 50 StVG). Jede Fahrerlaubnisbehörde kann sie dort abrufen; eine Abschrift der Karteikarte braucht sie nicht.',
      },
    ],
  },
  otherOffice: {
    kind: 'letter',
    title: 'Zuständig ist eine andere Behörde',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'Ihr Führerschein wurde nicht von der Landeshauptstadt Hannover ausgestellt, oder die Karteikarte liegt nicht bei uns. Zuständig ist: {facts.competence.receiver}. {facts.competence.ground}',
      },
      {
        type: 'paragraph',
        text: 'Ihren Antrag haben wir dorthin weitergegeben.',
        when: 'form.forwardingConsent = true',
      },
      {
        type: 'paragraph',
        text: 'Bitte stellen Sie den Antrag dort; ohne Ihr Einverständnis geben wir ihn nicht weiter.',
        when: 'form.forwardingConsent != true',
      },
    ],
  },
  refusal: {
    kind: 'letter',
    title: 'Ihr Antrag auf eine Karteikartenabschrift',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'die Auskunft aus dem Fahrerlaubnisregister können wir Ihnen nicht erteilen: {facts.entitlement.reason}',
      },
      {
        type: 'paragraph',
        text: 'Auskunft über fremde Daten erhält nur, wer von der betroffenen Person bevollmächtigt oder gesetzlich dazu berechtigt ist (§§ 52, 58 StVG). Sie können sich an die oder den Landesbeauftragten für den Datenschutz Niedersachsen wenden oder Klage vor dem Verwaltungsgericht Hannover erheben.',
      },
    ],
  },
};
