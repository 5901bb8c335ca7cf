import { refuse, type Refusal } from '@amtsweg/kernel';

/** The answer to somebody whose account is barred or gone. */
export function accountBarred(): Refusal {
  return refuse(
    'act-forbidden',
    'Dieses Konto ist gesperrt. Bitte wenden Sie sich an Ihre Sachgebietsleitung.',
  );
}
