import { soundProcedure } from '../check/testing/sound-procedure.js';
import { vary } from '../check/testing/vary.js';
import { drawMermaid } from './draw-mermaid.js';
import { escapeMermaid } from './escape-mermaid.js';

const lines = drawMermaid(soundProcedure).split('\n');

test('states are nested and labelled in German, with who works there', () => {
  expect(lines).toContain('  state "Eingegangen" as submitted {');
  expect(lines).toContain('    state "Formale Prüfung (Sachbearbeitung)" as submitted__formalCheck');
  expect(lines).toContain('    [*] --> submitted__formalCheck');
});

test('regions of a parallel state are divided', () => {
  const divider = lines.indexOf('      --');
  expect(lines[divider - 1]).toBe('      }');
  expect(lines[divider + 1]).toBe('      state "Ort" as checked__participation__site {');
});

test('transitions carry the event, the clock or the condition', () => {
  expect(lines).toContain('  submitted__formalCheck --> checked : Vollständig');
  expect(lines).toContain(
    '    submitted__awaitingApplicant --> submitted__overdue : ⏱ Frist zur Nachreichung',
  );
  expect(lines).toContain('  issued --> closed : abgeschlossen');
  expect(lines).toContain('  closed --> [*]');
});

test('of several ways the conditions are shown, and the last is "sonst"', () => {
  const guarded = vary(soundProcedure, [
    'machine.states.approved.always',
    [{ target: 'closed', guard: { type: 'feel', params: { expr: 'form.name = "A"' } } }, 'issued'],
  ]);
  expect(drawMermaid(guarded)).toContain('approved --> closed : #91;form.name = #34;A#34;#93;\n');
  expect(drawMermaid(guarded)).toContain('approved --> issued : #91;sonst#93;\n');
});

test('a transition within a state stands where neither end is moved into a box', () => {
  const inner = vary(soundProcedure, ['machine.states.checked.on', { supplement: '.decision' }]);
  expect(drawMermaid(inner).split('\n')).toContain(
    '  checked --> checked__decision : Angaben oder Unterlagen nachreichen',
  );
});

test('no label can break out of its place', () => {
  expect(escapeMermaid('a: "b";\n%% {c} <d> #e; [*] --> x')).toBe(
    'a#58; #34;b#34;#59; #37;#37; #123;c#125; #60;d#62; #35;e#59; #91;*#93; --#62; x',
  );
});
