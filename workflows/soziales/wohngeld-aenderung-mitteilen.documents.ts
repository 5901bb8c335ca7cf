import type { DocumentSpec, PublicStatus } from '@amtsweg/procedure';

const whatItMeans =
  '{if facts.measure = "ineffective" then "der Wohngeldbescheid ist kraft Gesetzes unwirksam geworden (§ 28 WoGG), Wohngeld wird nicht mehr gezahlt" else "über das Wohngeld ist neu zu entscheiden (§ 27 Abs. 2 WoGG); es beträgt dann " + (if facts.newBenefit = 0 then "null Euro" else "weniger als bisher")}';

export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: {
    kind: 'letter',
    title: 'Rückfrage zu Ihrer Mitteilung',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'zu der mitgeteilten Änderung brauchen wir noch von Ihnen (§ 60 Abs. 1 SGB I, § 27 Abs. 3 WoGG):',
      },
      { type: 'list', of: 'facts.missing', item: '{item.item}' },
      {
        type: 'paragraph',
        text: 'Bitte antworten Sie innerhalb von zwei Wochen nach der Bekanntgabe dieses Schreibens.',
      },
    ],
  },
  hearing: {
    kind: 'letter',
    title: 'Anhörung zur Änderung Ihres Wohngeldes',
    signedAs: 'clerk',
    blocks: [
      { type: 'paragraph', text: `nach unserer Kenntnis hat sich Folgendes geändert: ${whatItMeans}.` },
      {
        type: 'facts',
        rows: [
          ['Wirkung ab', '{facts.effectFrom}'],
          ['Neues monatliches Wohngeld', '{euro(facts.newBenefit)}'],
          ['Zu viel gezahlt und voraussichtlich zu erstatten', '{euro(facts.overpaid)}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe dieses Schreibens zu den Tatsachen äußern (§ 24 Abs. 1 SGB X).',
      },
    ],
  },
  notice: {
    kind: 'notice',
    title: 'Bescheid über die Änderung Ihres Wohngeldes',
    signedBy: 'order',
    remedy: true,
    blocks: [
      { type: 'paragraph', text: `ab dem {facts.effectFrom} gilt: ${whatItMeans}.` },
      {
        type: 'paragraph',
        text: 'Das neue Wohngeld beträgt monatlich {euro(facts.newBenefit)}.',
        when: 'facts.newBenefit > 0',
      },
      {
        type: 'paragraph',
        text: 'Zu viel gezahltes Wohngeld von {euro(facts.decision.reclaim)} ist zu erstatten (§ 50 SGB X), {if facts.decision.mode = "offset" then "es wird mit dem laufenden Wohngeld aufgerechnet" else "zahlbar innerhalb eines Monats, nachdem dieser Bescheid bestandskräftig geworden ist"}.',
        when: 'facts.decision.reclaim > 0',
      },
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.decision.reason}' },
      {
        type: 'paragraph',
        text: 'Ihre Äußerung haben wir berücksichtigt: {facts.statement.statement}',
        when: 'facts.statement.statement != null',
      },
    ],
  },
  advice: {
    kind: 'letter',
    title: 'Ihnen kann mehr Wohngeld zustehen',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'die mitgeteilte Änderung kann zu mehr Wohngeld führen. Das geht nur auf Antrag (§ 27 Abs. 1 WoGG). Stellen Sie den Erhöhungsantrag am besten noch in diesem Monat; er wirkt frühestens ab dem Ersten des Monats, in dem er eingeht.',
      },
    ],
  },
  noted: {
    kind: 'letter',
    title: 'Ihre Mitteilung',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'vielen Dank für Ihre Mitteilung vom {facts.receivedOn}. Ihr Wohngeld ändert sich dadurch nicht.',
      },
    ],
  },
};

export const publicStatus: Readonly<Record<string, PublicStatus>> = {
  hearing: {
    de: 'Anhörung',
    easy: 'Wir wollen Ihr Wohngeld ändern oder Geld zurückfordern. Vorher dürfen Sie uns Ihre Meinung sagen.',
    en: 'Hearing',
    actor: 'applicant',
    next: 'Sie können sich innerhalb der Frist äußern.',
  },
  changed: {
    de: 'Bescheid geändert',
    easy: 'Ihr Wohngeld hat sich geändert. Die Gründe stehen im Brief.',
    en: 'Decision changed',
    actor: 'nobody',
    next: 'Im Bescheid steht, was Sie dagegen tun können und bis wann.',
  },
  recovery: {
    de: 'Erstattung offen',
    easy: 'Sie haben zu viel Geld bekommen. Bitte zahlen Sie es zurück.',
    en: 'Repayment due',
    actor: 'applicant',
    next: 'Wenn Sie nicht auf einmal zahlen können, bitten Sie die Stadtkasse um Raten.',
  },
  advised: {
    de: 'Erhöhungsantrag möglich',
    easy: 'Vielleicht bekommen Sie mehr Wohngeld. Stellen Sie dafür einen Antrag.',
    en: 'Application for more possible',
    actor: 'applicant',
    next: 'Stellen Sie den Erhöhungsantrag noch in diesem Monat.',
  },
  noted: {
    de: 'Zur Kenntnis genommen',
    easy: 'Danke. Ihr Wohngeld bleibt gleich.',
    en: 'Noted',
    actor: 'nobody',
    next: 'Sie müssen nichts weiter tun.',
  },
};
