import { openTestOffice } from '@amtsweg/testing';
import { catalogue } from '@amtsweg/workflows';
import { measureCatalogue } from './measure-catalogue.js';
import { reportCatalogue } from './report-catalogue.js';

test('every procedure of the catalogue is measured and reported', async () => {
  const office = await openTestOffice();
  try {
    const measured = await measureCatalogue(office.url);
    expect(measured.procedures).toBe(catalogue.length);
    const report = reportCatalogue(measured);
    expect(report).toContain(`Catalogue (${catalogue.length} procedures`);
    expect(report).toContain('memory compiled (MB)');
  } finally {
    await office.close();
  }
});
