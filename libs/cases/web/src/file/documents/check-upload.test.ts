import { titleOfFile, uploadHindrance } from './check-upload.js';

test.each([
  [{ name: 'a.pdf', type: 'application/pdf', size: 1 }, null],
  [{ name: 'scan.TIF', type: '', size: 20 * 1024 * 1024 }, null],
  [{ name: 'a.pdf', type: 'application/pdf', size: 0 }, 'leer'],
  [{ name: 'a.pdf', type: 'application/pdf', size: 200_000_000 }, '200 MB'],
  [{ name: 'a.docx', type: 'application/vnd.openxmlformats', size: 5 }, 'PDF, PNG, JPEG'],
  [{ name: 'a.exe', type: '', size: 5 }, 'PDF, PNG, JPEG'],
])('%j is looked at before it is sent', (file, part) => {
  const hindrance = uploadHindrance(file);
  if (part === null) expect(hindrance).toBeNull();
  else expect(hindrance).toContain(part);
});

test.each([
  ['Ausweis_Rückseite.pdf', 'Ausweis Rückseite'],
  ['../../etc/passwd.txt', '../../etc/passwd'],
  ['a\u202egnp.exe', 'a gnp'],
  ['x'.repeat(300) + '.pdf', 'x'.repeat(200)],
])('the title of %j is one plain line', (name, title) => {
  expect(titleOfFile(name)).toBe(title);
});
