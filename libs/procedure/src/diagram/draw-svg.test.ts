import { soundProcedure } from '../check/testing/sound-procedure.js';
import { vary } from '../check/testing/vary.js';
import { transitionIds } from '../paths/mark-transitions.js';
import { diagramModel } from './diagram-model.js';
import { drawSvg } from './draw-svg.js';
import { layoutDiagram } from './layout-diagram.js';
import type { Box } from './place-boxes.js';

const svg = drawSvg(soundProcedure);

describe('the drawing', () => {
  test('is named and described', () => {
    expect(svg).toContain('role="img"');
    expect(svg).toContain('<title id="diagram-probe-title">Ablauf: Probegenehmigung</title>');
    expect(svg).toMatch(/<desc id="diagram-probe-desc">Zustandsdiagramm mit 24 Zuständen/);
  });

  test('needs nothing from outside and brings no script', () => {
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /https?:|url\(|<script|href=|@import/,
    );
  });

  test('shows every state and every transition', () => {
    const found = (name: string): string[] =>
      [...svg.matchAll(new RegExp(`${name}="([^"]*)"`, 'g'))].map(([, id]) => id ?? '');
    expect(new Set(found('data-transition'))).toEqual(new Set(transitionIds(soundProcedure.machine)));
    expect(found('data-state')).toHaveLength(24);
  });

  test('marks where a case is and how it came there', () => {
    const taken = 'submitted.formalCheck | formalCheck.complete | 0';
    const marked = drawSvg(soundProcedure, { active: ['checked.decision'], taken: [taken] });
    expect(marked).toContain('<g data-state="checked.decision" class="active">');
    expect(marked).toContain(`<g data-transition="${taken}" class="taken">`);
    expect(marked.match(/class="taken"/g)).toHaveLength(1);
  });

  test('lets no label break out of its place', () => {
    const name = '</title><script>alert(1)</script>\u0000\ud83c"';
    const drawn = drawSvg(vary(soundProcedure, ['name', name], ['machine.states.approved.meta.label', name]));
    expect(drawn).not.toContain('<script');
    expect(drawn).not.toContain('\u0000');
    expect(drawn.isWellFormed()).toBe(true);
  });

  test('is made of a faulty machine too', () => {
    const faulty = vary(
      soundProcedure,
      ['machine.states.approved.always', 'nowhere'],
      ['machine.initial', 'nowhere'],
    );
    expect(drawSvg(faulty)).toContain('data-state="approved"');
    expect(drawSvg(vary(soundProcedure, ['machine', {}]))).toContain('</svg>');
  });
});

describe('the layout', () => {
  const model = diagramModel(soundProcedure);
  const { boxes, gutters, column, left, width } = layoutDiagram(model);
  const box = (path: string): Box => {
    const found = [...boxes].find(([node]) => node.path === path)?.[1];
    if (found === undefined) throw new Error(`no box ${path}`);
    return found;
  };

  test('puts children inside their parent and no box over another', () => {
    for (const [node, own] of boxes) {
      const around = node.parent === null ? undefined : boxes.get(node.parent);
      if (around === undefined || node.parent?.parent === null) continue;
      expect(own.x).toBeGreaterThan(around.x);
      expect(own.y).toBeGreaterThanOrEqual(around.y + around.head);
      expect(own.y + own.height).toBeLessThan(around.y + around.height);
    }
    for (const node of boxes.keys()) {
      const [...below] = node.children.map((child) => boxes.get(child)).filter((one) => one !== undefined);
      below.sort((a, b) => a.y - b.y);
      below.forEach((one, index) => {
        const next = below[index + 1];
        if (next !== undefined) expect(one.y + one.height).toBeLessThan(next.y);
      });
    }
  });

  test('follows the way of the case from top to bottom, endings last', () => {
    const ys = ['submitted', 'checked', 'approved', 'issued', 'closed'].map((path) => box(path).y);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
    expect(box('withdrawn').y).toBeGreaterThan(box('issued').y);
  });

  test('keeps labels and tracks beside the boxes, and no two different ways on one track', () => {
    const routes = [...gutters.left.routes, ...gutters.right.routes].filter(({ stays }) => !stays);
    for (const { side, track } of routes) {
      if (side === 'right') expect(track).toBeGreaterThan(column.right);
      else expect(track).toBeLessThan(column.left);
      expect(track).toBeGreaterThan(left);
      expect(track).toBeLessThan(left + width);
    }
    for (const a of routes)
      for (const b of routes) {
        if (a.edge.to === b.edge.to || a.side !== b.side || a.track !== b.track) continue;
        const apart =
          Math.max(a.start.y, a.end.y) < Math.min(b.start.y, b.end.y) ||
          Math.max(b.start.y, b.end.y) < Math.min(a.start.y, a.end.y);
        expect(apart).toBe(true);
      }
  });
});
