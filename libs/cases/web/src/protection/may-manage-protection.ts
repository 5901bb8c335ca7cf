import type { Answer, Me } from '@amtsweg/api-client';

/** Whether somebody decides who may see a case: they lead its unit. */
export function mayManageProtection(me: Me, file: Pick<Answer<'CaseFile'>, 'unit'>): boolean {
  return me.leads.includes(file.unit);
}
