import type { JsonObject } from '@amtsweg/kernel';
import type { Journey } from '../journey.js';
import { certificateSteps, missing, type CertificateStory } from './civil-status-steps.js';

/** From the application to the search: completeness, silence, withdrawal. */
export function submittedJourneys(story: CertificateStory): readonly Journey[] {
  const { form } = story;
  const { complete } = certificateSteps(story);
  const supplement = {
    event: 'supplement',
    by: 'applicant',
    data: { interest: 'Wird für den Rentenantrag gebraucht.' },
  } as const;
  return [
    {
      title: 'the application is withdrawn before anyone looked at it',
      form,
      steps: [{ event: 'withdraw', by: 'applicant' }],
      ending: 'withdrawn',
    },
    {
      title: 'several entries fit, and an answer that comes after the period is still an answer',
      form,
      steps: [
        { task: 'formalCheck', outcome: 'incomplete', data: missing },
        { clock: 'replyPeriod' },
        supplement,
        complete,
        { task: 'registerSearch', outcome: 'several', data: missing },
        supplement,
        complete,
        { task: 'registerSearch', outcome: 'several', data: missing },
        { clock: 'replyPeriod' },
        { task: 'overdue', outcome: 'remind', data: missing },
        { clock: 'replyPeriod' },
        { task: 'overdue', outcome: 'proceed' },
        complete,
        { event: 'withdraw', by: 'applicant', data: { reason: 'Die Urkunde hat sich wiedergefunden.' } },
      ],
      ending: 'withdrawn',
    },
    {
      title: 'whoever never answers gets the procedure discontinued',
      form,
      steps: [
        { task: 'formalCheck', outcome: 'incomplete', data: missing },
        { clock: 'replyPeriod' },
        { task: 'overdue', outcome: 'discontinue', data: { reason: 'Trotz Nachforderung ging nichts ein.' } },
      ],
      ending: 'discontinued',
    },
  ];
}

/** The search and the ways out of the office. */
export function searchJourneys(story: CertificateStory): readonly Journey[] {
  const { form, found, expiredYear } = story;
  const { complete, entitled, paid, signed } = certificateSteps(story);
  const otherOffice = {
    task: 'registerSearch',
    outcome: 'otherOffice',
    data: { competentOffice: 'Standesamt Hildesheim' },
  } as const;
  const paperOnly = (data: JsonObject) =>
    ({ task: 'registerSearch', outcome: 'paperOnly', data: { ...found, ...data } }) as const;
  const recorded = { task: 'reRegistration', outcome: 'recorded' } as const;
  return [
    {
      title: 'another registry office keeps the entry and gets the application',
      form: { ...form, forwardAllowed: true },
      steps: [complete, otherOffice],
      ending: 'transferred',
    },
    {
      title: 'another registry office keeps the entry and is only named',
      form,
      steps: [complete, otherOffice],
      ending: 'transferred',
    },
    ...(expiredYear === undefined ? [] : archiveJourneys(story, expiredYear)),
    {
      title: 'an entry on paper is registered again before the certificate is issued',
      form,
      steps: [complete, paperOnly({ searchQuarters: 2 }), recorded, entitled, paid, signed],
      ending: 'closed',
    },
    {
      title: 'a protected person with an entry on paper gets the certificate',
      form,
      steps: [
        complete,
        paperOnly({ block: 'witnessProtection' }),
        recorded,
        entitled,
        { task: 'blockNotice', outcome: 'released', data: { ground: 'serviceConsent' } },
        paid,
        signed,
      ],
      ending: 'closed',
    },
    ...fruitlessJourneys(story),
  ];
}

function fruitlessJourneys(story: CertificateStory): readonly Journey[] {
  const { form } = story;
  const { complete, ...steps } = certificateSteps(story);
  const refusal = {
    ...steps.refusal,
    data: { noticeReasons: 'Gesucht wurde unter allen angegebenen Namen und in den Nachbarjahren.' },
  };
  const notFound = (searchQuarters: number) =>
    ({
      task: 'registerSearch',
      outcome: 'notFound',
      data: { searchQuarters, reason: 'Weder unter dem Namen noch in den Nachbarjahren ein Eintrag.' },
    }) as const;
  return [
    {
      title: 'a search finds nothing and its fee is paid',
      form,
      steps: [
        complete,
        notFound(3),
        refusal,
        { task: 'searchFee', outcome: 'paid', data: { receivedOn: '2026-01-02' } },
      ],
      ending: 'rejected',
    },
    {
      title: 'a search finds nothing, and its fee is reminded and enforced',
      form,
      steps: [
        complete,
        notFound(1),
        refusal,
        { clock: 'searchFeePeriod' },
        { task: 'searchFeeOverdue', outcome: 'remind' },
        { clock: 'searchFeePeriod' },
        { task: 'searchFeeOverdue', outcome: 'enforce', data: { reason: 'Trotz Mahnung nicht gezahlt.' } },
      ],
      ending: 'rejected',
    },
    {
      title: 'a search finds nothing, and its fee is remitted',
      form,
      steps: [
        complete,
        notFound(1),
        refusal,
        { clock: 'searchFeePeriod' },
        { task: 'searchFeeOverdue', outcome: 'remit', data: { reason: 'Billigkeit, § 11 NVwKostG.' } },
      ],
      ending: 'rejected',
    },
    {
      title: 'a short search finds nothing and costs nothing',
      form,
      steps: [complete, notFound(0), refusal],
      ending: 'rejected',
    },
  ];
}

function archiveJourneys(story: CertificateStory, entryYear: number): readonly Journey[] {
  const { form, found } = story;
  const { complete } = certificateSteps(story);
  const handedOver = {
    task: 'archiveHandover',
    outcome: 'handedOver',
    data: { archiveReference: 'StadtA H, Bestand 1.STA, Band 112' },
  } as const;
  return [
    {
      title: 'the keeping period is over and the city archive takes the request',
      form,
      steps: [
        complete,
        { task: 'registerSearch', outcome: 'found', data: { ...found, entryYear } },
        handedOver,
      ],
      ending: 'transferred',
    },
    {
      title: 'an old paper entry has gone to the city archive',
      form,
      steps: [
        complete,
        { task: 'registerSearch', outcome: 'paperOnly', data: { ...found, entryYear } },
        handedOver,
      ],
      ending: 'transferred',
    },
  ];
}
