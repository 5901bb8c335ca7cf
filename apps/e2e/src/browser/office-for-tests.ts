import { Office } from './office.js';

/** The office of a test file: open while its tests run, and after none of them may anything have gone wrong in a browser. */
export function officeForTests(): () => Office {
  let office: Office | undefined;
  beforeAll(async () => {
    office = await Office.open();
  });
  const open = (): Office => {
    if (office === undefined) throw new Error('the office opens with the first test');
    return office;
  };
  afterEach(async () => {
    expect(await open().endOfDay()).toEqual([]);
  });
  afterAll(() => office?.close());
  return open;
}
