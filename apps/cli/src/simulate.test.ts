import { findEntry } from './find-entries.js';
import { runCli } from './testing/run-cli.js';

const KEY = 'meldebescheinigung';
const { journeys } = findEntry(KEY);

test('shows state, task with outcomes and events, numbered', async () => {
  const { code, out } = await runCli(['simulate', KEY]);
  expect(code).toBe(0);
  expect(out).toContain('Montag, 12. Januar 2026');
  expect(out).toContain('● Eingegangen › Formale Prüfung  (Antragsteller liest: Eingegangen)');
  expect(out).toContain('Aufgabe (Sachbearbeitung): ');
  expect(out).toContain(' 1  Vollständig  (formalCheck.complete)');
  expect(out).toContain('Antrag zurücknehmen  (withdraw)');
  expect(out).toContain('Offen nach 0 Schritten: Eingegangen › Formale Prüfung.');
});

test('follows choices by number or name, runs services and lets clocks take time along', async () => {
  const choices = ['2 {"missing": [{"item": "Ausweis"}]}', 'replyPeriod', '', 'withdraw'];
  const { code, out } = await runCli(['simulate', KEY], choices);
  expect(code).toBe(0);
  expect(out).toContain('⚙ dispatch requestDispatch: erledigt');
  expect(out).toMatch(/Frist, bis \S+, \d+\. (Januar|Februar) 2026/);
  expect(out).toContain('● Eingegangen › Nachforderung unbeantwortet');
  expect(out).toContain('Beendet nach 3 Schritten: Vom Antragsteller zurückgenommen (withdrawn).');
});

test.each(journeys.map(({ title, ending }, index) => [title, ending, index + 1] as const))(
  'plays the journey "%s"',
  async (_title, ending, number) => {
    const { code, out } = await runCli(['simulate', KEY, '--journey', String(number), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ procedure: KEY, ending, possible: [] });
  },
);

test('what a script asks for and the machine does not allow is said, and the exit code tells', async () => {
  const { code, out, err } = await runCli(['simulate', KEY], ['17', 'payment.paid', '1 [3]', 'withdraw']);
  expect(code).toBe(1);
  expect(err).toContain('„17“ steht nicht zur Wahl. Möglich: formalCheck.complete, ');
  expect(err).toContain('„payment.paid“ steht nicht zur Wahl.');
  expect(err).toContain('„[3]“ ist kein JSON-Objekt.');
  expect(out).toContain('Beendet nach 1 Schritt: ');
});

test('"q" ends the walk', async () => {
  const { code, out } = await runCli(['simulate', KEY], ['q', 'withdraw']);
  expect(code).toBe(0);
  expect(out).toContain('Offen nach 0 Schritten');
});

test('an application from a file is checked against the form', async () => {
  const good = JSON.stringify(journeys[1]?.form);
  const open = await runCli(['simulate', KEY, '--form', 'a.json', '--json'], [], { 'a.json': good });
  expect(open.code).toBe(0);
  const bad = await runCli(['simulate', KEY, '--form', 'a.json'], [], { 'a.json': '{"copies": "many"}' });
  expect(bad.code).toBe(1);
  expect(bad.err).toContain('/copies: ');
  expect((await runCli(['simulate', KEY, '--form', 'a.json'], [], { 'a.json': '{' })).code).toBe(2);
});
