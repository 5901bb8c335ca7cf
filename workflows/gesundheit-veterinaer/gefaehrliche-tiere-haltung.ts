import {
  adjudicationDocuments,
  animalPermitLaw,
  askedOnce,
  brief,
  conclude,
  defineProcedure,
  effortTariffs,
  finished,
  gate,
  inspectionOf,
  litigationStatus,
  opinionEvent,
  opinionPeriod,
  permitClocks,
  permitEvents,
  permitSpine,
  permitTermStatus,
  requestLetter,
  requestOutcome,
  revocation,
  set,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';
import { form, VENOMOUS } from './gefaehrliche-tiere-haltung.form.js';

const status = 'dangerousKept';

const taken = revocation({
  subject: 'die Genehmigung zur Haltung gefährlicher Tiere',
  kept: 'issued.keeping.kept',
  to: 'rehoming',
  duty: 'Geben Sie die Tiere an eine berechtigte Haltung ab und weisen Sie den Verbleib nach; sonst werden sie sichergestellt.',
  grounds: [
    {
      value: '§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG i. V. m. GefTVO',
      label: 'Zuverlässigkeit, Sachkunde oder Versicherung weggefallen',
    },
    {
      value: '§ 49 Abs. 2 Satz 1 Nr. 2 VwVfG',
      label: 'Auflagen zu Gehege, Bestand oder Notfallplan missachtet',
    },
  ],
});
const onwards = [{ to: 'antivenom', when: VENOMOUS }, { to: 'brigade' }];

/**
 * Haltung gefährlicher Tiere (GefTVO of Lower Saxony): whoever is no zoo and no trader may not keep poisonous snakes,
 * scorpions, crocodiles, apes or big cats; the permit is the exception from a ban, given for animals one by one
 * (species, sex, mark), for one place and one person, without a right to more. So each newborn and each purchase is a
 * change that is examined, and the bearer's death ends it.
 *
 * Three proofs that no neighbour needs: expertise for this group of animals, an enclosure that the veterinarian has
 * tried from outside and inside, and for venomous animals the antivenom with an emergency plan that hospital and fire
 * brigade know. The brigade is heard about getting in. In use: yearly control, escape is an alarm (police, brigade at
 * once), revocation ends with the proof where the animals are. NOT here: species protection (§ 44 BNatSchG),
 * commercial keeping (§ 11 TierSchG). The paragraphs of the GefTVO have to be confirmed by the legal office.
 */
export default defineProcedure({
  ...animalPermitLaw,
  key: 'gefaehrliche-tiere-haltung',
  name: 'Genehmigung zur Haltung gefährlicher Tiere',
  keywords: [
    'Giftschlange halten',
    'Skorpion',
    'Krokodil',
    'Affe zu Hause',
    'Vogelspinne',
    'exotisches Tier erlaubt',
  ],
  audience: ['citizen'],
  filePlan: '39.30.40',
  leika: [],
  legalBasis: ['GefTVO (Niedersachsen; Paragrafen zu bestätigen)', '§ 11 NPOG', '§ 49 VwVfG'],
  exceptions: [
    {
      rule: 'guard-gap',
      path: 'checked.decision',
      reason:
        'Die Ausnahme vom Verbot setzt Sachkunde, sicheres Gehege und bei Gifttieren das Gegenmittel voraus; fehlt eines, ist die Erteilung verschlossen.',
      legalBasis: 'GefTVO',
    },
  ],
  form,
  evidence: [
    { name: 'expertise', label: 'Sachkundenachweis für die Tiergruppe' },
    { name: 'description', label: 'Haltungsbeschreibung mit Fotos' },
    { name: 'insurance', label: 'Haftpflichtversicherung' },
    { name: 'record', label: 'Führungszeugnis' },
  ],
  fee: effortTariffs('AllGO, Gefahrenabwehr, gefährliche Tiere (Rahmen zu bestätigen)', 7500, 60000),
  clocks: {
    ...permitClocks({ target: 'P2M', pausesIn: ['checked.brigade'] }),
    ...taken.clocks,
    brigadePeriod: opinionPeriod('Stellungnahme der Feuerwehr', '§ 26 Abs. 1 VwVfG', 'P3W'),
    yearlyControl: {
      label: 'Jährliche Kontrolle der Haltung',
      kind: 'target',
      legalBasis: 'GefTVO (zu bestätigen)',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P1Y',
    },
  },
  documents: {
    ...taken.documents,
    request: requestLetter('Ihrem Antrag zur Haltung gefährlicher Tiere'),
    ...adjudicationDocuments({
      subject: 'die Genehmigung zur Haltung gefährlicher Tiere',
      title: 'Genehmigung zur Haltung gefährlicher Tiere',
      facts: [
        ['Halterin oder Halter', '{form.givenNames} {form.familyName}'],
        ['Ort', '{form.place}'],
      ],
      granting: [
        {
          type: 'table',
          caption: 'Genehmigte Tiere',
          of: 'form.animals',
          columns: [
            ['Art', '{item.species}'],
            ['Kennzeichen', '{item.mark}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Die Genehmigung gilt nur für diese Tiere, diesen Ort und Sie persönlich. Melden Sie Nachwuchs, Erwerb, Abgabe und Tod binnen einer Woche und ein Entweichen sofort unter 112. Auflagen: {facts.grant.provisions}',
        },
        {
          type: 'paragraph',
          text: 'Halten Sie das Gegenmittel {facts.antivenom.serum} und den Notfallplan an der Tür bereit.',
          when: VENOMOUS,
        },
      ],
      groundTexts: {
        person: 'Zuverlässigkeit oder Sachkunde sind nicht nachgewiesen (GefTVO).',
        enclosure: 'Die Unterbringung schließt ein Entweichen nicht aus (GefTVO).',
        emergency: 'Für Unfälle mit den Tieren ist nicht vorgesorgt (GefTVO).',
        ban: 'Die Tierart darf privat nicht gehalten werden (GefTVO).',
      },
      consequence: 'Die Tiere dürfen nicht angeschafft werden; vorhandene sind abzugeben.',
    }),
  },
  events: {
    ...permitEvents([{ name: 'antivenom', label: 'Gegenmittel', type: 'text', maxLength: 300 }]),
    ...taken.events,
    brigadeOpinion: opinionEvent('Stellungnahme der Feuerwehr eintragen'),
    stockChanged: {
      label: 'Nachwuchs, Erwerb, Abgabe oder Tod melden',
      by: ['applicant', 'clerk'],
      fields: [
        brief.pick('change', 'Änderung', { more: 'weiteres Tier', fewer: 'Abgabe oder Tod' }),
        brief.text('animal', 'Art und Kennzeichen', 200),
      ],
    },
    escaped: {
      label: 'Entwichenes Tier melden',
      by: ['applicant', 'authority', 'clerk'],
      fields: [brief.text('animal', 'Art, wann, wo', 300)],
    },
    allGone: {
      label: 'Keine gefährlichen Tiere mehr',
      by: ['applicant', 'clerk'],
      fields: [brief.text('where', 'Verbleib', 300)],
    },
  },
  publicStatus: {
    ...permitTermStatus,
    litigation: litigationStatus,
    dangerousKept: {
      de: 'Haltung genehmigt',
      easy: 'Sie dürfen diese Tiere halten. Jedes neue Tier müssen Sie melden.',
      en: 'Keeping permitted',
      actor: 'nobody',
      next: 'Wir kontrollieren jährlich. Entweicht ein Tier, rufen Sie sofort 112.',
    },
  },
  machine: permitSpine({
    intake: { task: 'Tiere einzeln, Sachkunde, Haltung und Versicherung prüfen', target: 'P7D' },
    examination: {
      expertise: taskState({
        id: 'expertise',
        state: 'Sachkunde und Zuverlässigkeit',
        status: 'inReview',
        task: 'Sachkundenachweis der Tiergruppe und Führungszeugnis prüfen; prüfen, ob die Art überhaupt genehmigungsfähig ist',
        post: 'clerk',
        target: 'P14D',
        legalBasis: 'GefTVO',
        outcomes: {
          proven: { label: 'Nachgewiesen', to: 'inspection' },
          lacking: {
            label: 'Nicht nachgewiesen oder nicht genehmigungsfähig',
            adverse: true,
            to: 'decision',
          },
          exam: { ...requestOutcome, label: 'Sachkundeprüfung nachweisen lassen' },
        },
      }),
      inspection: inspectionOf({
        task: 'Gehege, Schleuse, Schlösser, Kennzeichnung und Notstrom vor Ort erproben',
        legalBasis: 'GefTVO, § 16 TierSchG',
        suitable: { label: 'Ausbruchsicher', to: onwards },
        limited: {
          label: 'Nach Umbau ausbruchsicher',
          to: onwards,
          fields: [brief.long('rebuilding', 'Was vor der Nutzung zu ändern ist', 2000)],
        },
      }),
      antivenom: taskState({
        id: 'antivenom',
        state: 'Gegenmittel und Notfallplan',
        status: 'inReview',
        task: 'Verfügbarkeit des Serums, behandelnde Klinik und Notfallplan prüfen, Giftinformationszentrum-Nord fragen',
        post: 'inspector',
        target: 'P7D',
        legalBasis: 'GefTVO',
        outcomes: {
          provided: {
            label: 'Vorgesorgt',
            to: 'brigade',
            fields: [brief.text('serum', 'Serum und Lagerort', 200)],
          },
          missing: { label: 'Kein Gegenmittel verfügbar', adverse: true, to: 'brigade' },
        },
      }),
      brigade: askedOnce(
        {
          id: 'brigade',
          label: 'Feuerwehr',
          authority: 'Feuerwehr Hannover, Einsatzplanung',
          effect: 'Benehmen',
          legalBasis: '§ 26 Abs. 1 VwVfG',
          clock: 'brigadePeriod',
        },
        'decision',
      ),
    },
    decision: {
      task: 'Gefahr, Person, Gehege und Notfallvorsorge würdigen; Auflagen und Befristung festlegen',
      legalBasis: 'GefTVO, § 40 VwVfG',
      grantable: `facts.expertise.outcome = "proven" and facts.inspection.outcome != "unsuitable" and (not(${VENOMOUS}) or facts.antivenom.outcome = "provided")`,
      grantFields: [
        brief.long('provisions', 'Auflagen', 3000),
        brief.long('discretion', 'Ermessenserwägungen', 2000),
      ],
      grounds: [
        { value: 'person', label: 'Sachkunde oder Zuverlässigkeit fehlen' },
        { value: 'enclosure', label: 'Gehege nicht ausbruchsicher' },
        { value: 'emergency', label: 'Gegenmittel oder Notfallplan fehlen' },
        { value: 'ban', label: 'Tierart privat nicht haltbar' },
      ],
      outcomes: { again: { label: 'Noch einmal besichtigen', to: 'inspection' } },
      feeBasis: 'AllGO, § 9 NVwKostG',
    },
    permit: 'Genehmigung',
    status,
    obligations: {
      keeping: {
        meta: { label: 'Haltung', status },
        initial: 'markers',
        states: {
          markers: transmissionState({
            id: 'markers',
            state: 'Leitstelle und Giftinformationszentrum kennen den Ort',
            status,
            receivers: `if ${VENOMOUS} then ["Regionsleitstelle Hannover", "Giftinformationszentrum-Nord"] else ["Regionsleitstelle Hannover"]`,
            legalBasis: '§ 31 NPOG',
            to: 'kept',
          }),
          kept: {
            meta: { label: 'Tiere werden gehalten', status },
            on: {
              ...taken.on,
              stockChanged: ways('change', ['record']),
              escaped: ways('alarm', ['record']),
              allGone: ways('ended', ['record']),
            },
            after: { yearlyControl: 'control' },
          },
          change: gate('Mehr oder weniger Tiere?', status, [
            { to: 'newAnimal', when: 'facts.stockChanged.change = "more"' },
            { to: 'kept' },
          ]),
          newAnimal: taskState({
            id: 'newAnimal',
            state: 'Weiteres Tier',
            status,
            task: 'Art, Gehege und Notfallplan für das weitere Tier prüfen und die Genehmigung ergänzen',
            post: 'clerk',
            target: 'P14D',
            legalBasis: 'GefTVO',
            outcomes: {
              entered: { label: 'Genehmigung ergänzt', to: 'kept' },
              notAllowed: {
                label: 'Nicht gedeckt: Abgabe verlangt in eigenem Verfahren',
                adverse: true,
                to: 'kept',
              },
            },
          }),
          alarm: transmissionState({
            id: 'alarm',
            state: 'Alarm: Tier entwichen',
            status,
            receivers:
              '["Polizeidirektion Hannover", "Feuerwehr Hannover, Leitstelle", "Giftinformationszentrum-Nord"]',
            legalBasis: '§ 11 NPOG',
            to: 'search',
          }),
          search: taskState({
            id: 'search',
            state: 'Suche und Ursache',
            status,
            task: 'Suche begleiten, Ursache am Gehege feststellen',
            post: 'inspector',
            priority: 1,
            target: 'P1D',
            legalBasis: '§ 11 NPOG, GefTVO',
            outcomes: {
              caught: { label: 'Gefangen, Ursache behoben', to: 'kept' },
              negligent: {
                label: 'Gehege mangelhaft: Widerruf einleiten',
                adverse: true,
                to: [{ to: 'revocation', then: [set('startRevocation', '{facts: event.reason}')] }],
              },
            },
          }),
          control: taskState({
            id: 'control',
            state: 'Jährliche Kontrolle',
            status,
            task: 'Bestand Tier für Tier, Gehege, Serum und Versicherung kontrollieren',
            post: 'inspector',
            target: 'P1M',
            legalBasis: 'GefTVO',
            outcomes: {
              inOrder: { label: 'In Ordnung', to: 'kept' },
              revoke: {
                label: 'Widerruf einleiten',
                adverse: true,
                to: [{ to: 'revocation', then: [set('startRevocation', '{facts: event.reason}')] }],
              },
            },
          }),
          revocation: taken.state,
          rehoming: taskState({
            id: 'rehoming',
            state: 'Abgabe der Tiere',
            status: 'revoked',
            task: 'Verbleib jedes Tiers nachweisen lassen, sonst Sicherstellung und Unterbringung veranlassen',
            post: 'inspector',
            target: 'P14D',
            legalBasis: 'GefTVO, § 26 NPOG',
            outcomes: {
              proven: { label: 'Nachgewiesen', to: 'ended' },
              seized: { label: 'Sichergestellt', adverse: true, to: 'ended' },
            },
          }),
          ended: finished('Haltung beendet', 'closed'),
        },
      },
    },
    onDone: ways([{ to: '#case.revoked', when: 'facts.aftermath = "revoked"' }, { to: '#case.closed' }]),
    more: {
      revoked: {
        type: 'final',
        meta: { label: 'Genehmigung widerrufen', status: 'revoked' },
        entry: [conclude('revoked')],
      },
    },
  }),
});
