import {
  actionRemedy,
  brief,
  defineProcedure,
  earlier,
  exemptionTerm,
  opinionEvent,
  opinionPeriod,
  participation,
  permitCase,
  set,
  taskState,
  ways,
} from '@amtsweg/procedure';
import { kept, person, personFields } from './applicant.js';

const rows = [
  ['Gruppe', '{choice("group", form.group)}'],
  ['Merkzeichen', 'G: {if form.markG then "ja" else "nein"}, B: {if form.markB then "ja" else "nein"}'],
] as const;

/** The four groups of the VwV-StVO: what entitles is the partial degree for the very impairment, not the whole degree. */
const entitled =
  '(form.group = "legs" and form.markG = true and form.markB = true and form.degree >= 80) or (form.group = "legsHeart" and form.markG = true and form.markB = true and form.degree >= 70 and form.secondDegree >= 50) or (form.group = "bowel" and form.degree >= 60) or (form.group = "stoma" and form.degree >= 70)';

const term = exemptionTerm({
  subject: 'die Ausnahmegenehmigung über besondere Parkerleichterungen',
  label: 'Orangefarbener Parkausweis gültig',
  legalBasis: 'VwV-StVO zu § 46 Abs. 1 Nr. 11',
  duty: 'Der orangefarbene Ausweis ist zurückzugeben.',
  grounds: [
    {
      value: '§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG',
      label: 'Landesamt hat Merkzeichen oder Einzel-GdB herabgesetzt',
    },
    { value: '§ 49 Abs. 2 Satz 1 Nr. 2 VwVfG', label: 'Ausweis Dritten überlassen' },
    { value: '§ 48 Abs. 1 VwVfG', label: 'Von Anfang an nicht zum Personenkreis gehörig' },
  ],
  givenUp: {
    label: 'Nicht mehr gebraucht, verstorben oder blauer Ausweis erhalten',
    by: ['applicant', 'clerk', 'authority'],
  },
  surrender: 'Orangefarbenen Ausweis zurücknehmen und entwerten',
  more: {
    cardLost: ways('replacement', ['record']),
    degreeChanged: ways('review', ['record']),
  },
  states: {
    replacement: taskState({
      id: 'replacement',
      state: 'Ersatz für verlorenen Ausweis',
      status: 'permitValid',
      task: 'Verlorene Nummer sperren, Ausweis mit neuer Nummer und gleichem Ablauf ausstellen',
      post: 'clerk',
      target: 'P3D',
      outcomes: {
        replaced: {
          label: 'Neuer Ausweis ausgehändigt',
          to: 'valid',
          fields: [brief.text('cardNumber', 'Neue Ausweisnummer', 20)],
        },
      },
    }),
    review: taskState({
      id: 'review',
      state: 'Neuer Feststellungsbescheid',
      status: 'permitValid',
      task: 'Anhand des neuen Bescheids prüfen, ob die Gruppe noch erfüllt ist',
      post: 'clerk',
      target: 'P7D',
      legalBasis: 'VwV-StVO zu § 46 Abs. 1 Nr. 11',
      outcomes: {
        still: { label: 'Weiter erfüllt', to: 'valid' },
        noLonger: {
          label: 'Nicht mehr erfüllt, Widerruf einleiten',
          adverse: true,
          to: [{ to: 'revocation', then: [set('startRevocation', '{facts: event.reason}')] }],
        },
      },
    }),
  },
});

const law = permitCase({
  subject: 'der orangefarbene Parkausweis',
  application: 'Ihrem Antrag auf den orangefarbenen Parkausweis',
  rows,
  target: 'P3W',
  pausesIn: ['checked.pensionOffice'],
  intake: {
    task: 'Schwerbehindertenausweis und Feststellungsbescheid des Landesamtes prüfen',
    target: 'P3D',
  },
  supplement: [
    brief.count('degree', 'Einzel-GdB', 100, { required: false }),
    brief.count('secondDegree', 'Einzel-GdB Herz oder Atmung', 100, { required: false }),
    brief.yes('degreeShown', 'Bescheid nennt die Einzel-GdB', { required: false }),
  ],
  examination: {
    pensionOffice: {
      ...participation({
        id: 'pension',
        label: 'Landesamt für Soziales',
        authority: 'Niedersächsisches Landesamt für Soziales, Jugend und Familie, Außenstelle Hannover',
        effect: 'Einvernehmen',
        legalBasis: 'VwV-StVO zu § 46 Abs. 1 Nr. 11; § 3 NDSG mit Einwilligung der Person',
        clock: 'pensionOpinionPeriod',
        needed: 'form.degreeShown = false',
      }),
      onDone: 'decision',
    },
  },
  decision: {
    state: 'Entscheidung über die Parkerleichterung',
    task: 'Zugehörigkeit zu einer der vier Gruppen feststellen und entscheiden',
    legalBasis: '§ 46 Abs. 1 Satz 1 Nr. 11 StVO, VwV-StVO dazu',
    target: 'P3D',
    grant: {
      label: 'Ausnahme genehmigen',
      to: [
        {
          to: '#case.approved',
          when: `(${entitled}) and (facts.pensionOpinion = null or facts.pensionOpinion.result != "refuses")`,
          then: [
            set(
              'validUntil',
              `if form.disabilityUntil = null then date(today) + duration("P5Y") else ${earlier('date(form.disabilityUntil)', 'date(today) + duration("P5Y")')}`,
            ),
          ],
        },
      ],
    },
    grounds: [
      { value: 'VwV-StVO zu § 46 Abs. 1 Nr. 11', label: 'Keine der vier Gruppen: Einzel-GdB zu niedrig' },
      { value: 'VwV-StVO zu § 46 Abs. 1 Nr. 11, G und B', label: 'Merkzeichen G und B fehlen' },
    ],
    refused: [{ to: '#case.rejected' }],
  },
  approved: {
    card: taskState({
      id: 'card',
      state: 'Ausweis wird ausgestellt',
      status: 'inProduction',
      task: 'Orangefarbenen Ausweis mit Nummer und Ablauf ausstellen, siegeln und in die Liste eintragen',
      post: 'clerk',
      target: 'P2D',
      outcomes: {
        made: {
          label: 'Ausgestellt',
          to: '#case.issued',
          fields: [brief.text('number', 'Ausweisnummer', 20)],
        },
      },
    }),
  },
  permit: {
    label: 'Besondere Parkerleichterung',
    title: 'Ausnahmegenehmigung: besondere Parkerleichterungen (orangefarbener Ausweis)',
    blocks: [
      {
        type: 'paragraph',
        text: 'Sie erhalten den orangefarbenen Ausweis Nr. {facts.card.number}, gültig bis {facts.validUntil} in allen Ländern der Bundesrepublik. Er berechtigt nicht zum Parken auf Behindertenparkplätzen mit dem Rollstuhlfahrersymbol.',
      },
      {
        type: 'paragraph',
        text: 'Legen Sie den Ausweis gut lesbar aus und führen Sie diesen Bescheid mit. Melden Sie jeden neuen Feststellungsbescheid.',
      },
    ],
  },
  beside: { use: term.use },
  parts: [term.part],
});

/**
 * Orangefarbener Parkausweis (§ 46 (1) no. 11 StVO, VwV-StVO to it): for people who miss the marks aG and Bl but belong to
 * one of four groups. What counts is the partial degree (Einzel-GdB) of the very impairment, which the card does not show:
 * either the applicant hands in the whole notice, or the Landesamt confirms it, with consent, and its no binds. The groups
 * are FEEL; a grant outside of them cannot be chosen. Free of charge, at most five years, valid in all of Germany.
 *
 * A new notice of the Landesamt opens a review; a lost card gets a new number. NOT transitions: the wheelchair spaces
 * (blue card, another service); whether the degree is right (§ 152 SGB IX, Landesamt and Sozialgericht).
 */
export default defineProcedure({
  ...law,
  key: 'parkausweis-orange',
  name: 'Orangefarbener Parkausweis (besondere Parkerleichterung)',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'exemption',
  initiation: 'application',
  unit: '32.13',
  filePlan: '32.36.31',
  leika: ['99108010056000'],
  legalBasis: ['§ 46 Abs. 1 Satz 1 Nr. 11 StVO', 'VwV-StVO zu § 46 Abs. 1 Nr. 11'],
  keywords: ['Parken mit Behinderung', 'aG light', 'Morbus Crohn', 'Merkzeichen G und B', 'Stoma'],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: kept(2),
  addressee: person,
  form: {
    sections: [
      { title: 'Antragstellerin oder Antragsteller', fields: personFields },
      {
        title: 'Schwerbehinderung',
        fields: [
          brief.text('disabilityReference', 'Aktenzeichen des Landesamtes', 40),
          brief.day('disabilityUntil', 'Schwerbehindertenausweis gültig bis', {
            required: false,
            help: 'Leer lassen, wenn unbefristet.',
            notBefore: 'today',
          }),
          brief.pick('group', 'Grund der Parkerleichterung', {
            legs: 'Beine oder Lendenwirbelsäule (GdB 80)',
            legsHeart: 'Beine (GdB 70) und Herz oder Atmung (GdB 50)',
            bowel: 'Morbus Crohn oder Colitis ulcerosa (GdB 60)',
            stoma: 'Künstlicher Darmausgang und künstliche Harnableitung (GdB 70)',
          }),
          brief.yes('markG', 'Merkzeichen G'),
          brief.yes('markB', 'Merkzeichen B'),
          brief.count('degree', 'Einzel-GdB für diesen Grund', 100, { min: 20 }),
          brief.count('secondDegree', 'Einzel-GdB Herz oder Atmung', 100, {
            when: 'form.group = "legsHeart"',
          }),
          brief.yes('degreeShown', 'Der vollständige Bescheid mit den Einzel-GdB liegt bei'),
          brief.yes('consent', 'Ich willige ein, dass das Landesamt die Einzel-GdB mitteilt', {
            when: 'form.degreeShown = false',
          }),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.degreeShown = true or form.consent = true',
        message: 'Ohne den Bescheid brauchen wir die Einwilligung in die Auskunft des Landesamtes.',
        field: 'consent',
      },
    ],
  },
  evidence: [
    { name: 'card', label: 'Schwerbehindertenausweis, Vorder- und Rückseite' },
    { name: 'notice', label: 'Feststellungsbescheid mit Einzel-GdB', when: 'form.degreeShown = true' },
  ],
  fee: [
    {
      id: 'free',
      legalBasis: 'Anlage zu § 1 GebOSt, gebührenfrei für schwerbehinderte Menschen',
      type: 'free',
      cents: '0',
      evidence: 'derived',
    },
  ],
  remedy: actionRemedy,
  exceptions: [
    {
      rule: 'guard-gap',
      path: 'checked.decision',
      reason:
        'Außerhalb der vier Gruppen gibt es nichts zu genehmigen; die Sachbearbeitung kann nur ablehnen oder Unterlagen nachfordern.',
      legalBasis: 'VwV-StVO zu § 46 Abs. 1 Nr. 11',
    },
  ],
  clocks: {
    ...law.clocks,
    pensionOpinionPeriod: opinionPeriod('Frist des Landesamtes', '§ 31 Abs. 2 VwVfG', 'P4W'),
  },
  events: {
    ...law.events,
    pensionOpinion: opinionEvent('Stellungnahme des Landesamtes eintragen'),
    cardLost: { label: 'Verlust des Ausweises melden', by: ['applicant', 'clerk'] },
    degreeChanged: {
      label: 'Neuen Feststellungsbescheid melden',
      by: ['applicant', 'clerk', 'authority'],
      fields: [brief.day('dated', 'Bescheid vom', { notAfter: 'today' })],
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'derived' } },
});
