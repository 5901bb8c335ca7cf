import type { Request } from 'express';
import { refuse } from '@amtsweg/kernel';
import { Refused } from './refused.js';

/**
 * Lets a request that a cookie speaks for through only when a page of ours sent it. Throws `Refused`.
 *
 * Another site can make a browser send its cookies, but not this header: that takes a permission which we give nobody.
 */
export function mustComeFromPage(request: Request): void {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method) || request.headers['x-amtsweg'] === '1') return;
  throw new Refused(
    refuse(
      'csrf-header-missing',
      'Die Anfrage kommt nicht nachweislich aus dieser Anwendung: Mit dem Sitzungs-Cookie braucht sie die Kopfzeile „x-amtsweg: 1“.',
    ),
  );
}
