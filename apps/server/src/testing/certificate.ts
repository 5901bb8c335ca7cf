/** A sound application for a certificate of residence. */
export const certificateForm = {
  familyName: 'Öztürk-Lindemann',
  givenNames: 'Aylin Marie',
  birthDate: '1988-03-14',
  birthPlace: 'Hildesheim',
  address: 'Limmerstraße 45, 30451 Hannover',
  variant: 'simple',
  copies: 1,
  delivery: 'post',
  requester: 'self',
} as const;

/** The same as a request. */
export const certificateRequest = { procedure: 'meldebescheinigung', form: certificateForm } as const;

/** What a clerk finds in the register. */
export const registerEntry = {
  familyName: 'Öztürk-Lindemann',
  givenNames: 'Aylin Marie',
  birthDate: '1988-03-14',
  birthPlace: 'Hildesheim',
  address: 'Limmerstraße 45, 30451 Hannover',
  residence: 'sole',
  blockNotice: false,
} as const;
