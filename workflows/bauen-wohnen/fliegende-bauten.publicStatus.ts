import { buildingStatuses, type PublicStatus } from '@amtsweg/procedure';

/** What applicants are told. */
export const publicStatus: Readonly<Record<string, PublicStatus>> = {
  ...buildingStatuses,
  accepted: {
    de: 'Abgenommen',
    easy: 'Ihr Fahrgeschäft oder Zelt ist geprüft. Sie dürfen öffnen.',
    en: 'Accepted for use',
    actor: 'applicant',
    next: 'Halten Sie das Prüfbuch bereit. Nach Änderungen oder Sturm ist die Anlage erneut zu prüfen.',
  },
  prohibited: {
    de: 'Gebrauch untersagt',
    easy: 'Die Anlage ist nicht sicher. Sie dürfen nicht öffnen.',
    en: 'Use prohibited',
    actor: 'applicant',
    next: 'Beseitigen Sie die Mängel und zeigen Sie die Anlage neu an.',
  },
};
