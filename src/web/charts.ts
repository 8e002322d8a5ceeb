import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Series, SeriesPoint } from '../follow/series.ts';
import { links } from './links.ts';

/** A point with a day, and an upper and lower end that can be drawn. */
interface Drawn {
  day: Date;
  low: number;
  high: number;
  bound: 'value' | 'at least' | 'at most';
  about: boolean;
  href: string;
  title: string;
}

/**
 * A series as an SVG element: every point at the day of its letter, ranges as bars, open bounds as arrows, and each
 * point a link to its words. Undefined when fewer than two points have a day and a value.
 *
 * @param label what the picture shows, for those who do not see it
 */
export function seriesChart(series: Series, label: string, locale: string): string | undefined {
  const drawn = series.points.flatMap(drawable);
  if (drawn.length < 2) return undefined;
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const plain = drawn.filter(({ bound }) => bound === 'value');
  const open = drawn.filter(({ bound }) => bound !== 'value');
  const svg = Plot.plot({
    document,
    width: 680,
    height: 260,
    marginLeft: 90,
    marginRight: 30,
    x: { type: 'utc', label: null, ticks: 6, tickFormat: (day: Date) => month(day, locale) },
    y: {
      label: null,
      grid: true,
      nice: true,
      zero: true,
      tickFormat: (n: number) => compact(n, series.unit, locale),
    },
    marks: [
      Plot.line(drawn, { x: 'day', y: 'high', strokeOpacity: 0.35, strokeWidth: 1.5 }),
      Plot.ruleX(plain, { x: 'day', y1: 'low', y2: 'high', strokeWidth: 6, strokeOpacity: 0.4 }),
      Plot.dot(plain, {
        x: 'day',
        y: 'high',
        r: 6,
        fill: 'currentColor',
        fillOpacity: (d: Drawn) => (d.about ? 0.25 : 1),
        stroke: 'currentColor',
        href: 'href',
        title: 'title',
      }),
      Plot.dot(open, {
        x: 'day',
        y: 'high',
        r: 7,
        symbol: 'triangle',
        rotate: (d: Drawn) => (d.bound === 'at most' ? 180 : 0),
        stroke: 'currentColor',
        href: 'href',
        title: 'title',
      }),
    ],
  }) as unknown as SVGLike;
  // The policy of the pages allows no style within them; the style sheet has what this one says.
  svg.querySelector('style')?.remove();
  svg.setAttribute('class', 'chart');
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', label);
  // A group of marks has no role that could carry a name; the drawing as a whole does.
  for (const group of svg.querySelectorAll('g')) group.removeAttribute('aria-label');
  for (const link of svg.querySelectorAll('a'))
    link.setAttribute('aria-label', link.querySelector('title')?.textContent ?? label);
  return svg.outerHTML;
}

/** What is used here of an element of the drawing; the types of the browser are not among ours. */
interface SVGLike {
  outerHTML: string;
  textContent: string | null;
  remove(): void;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelector(selector: string): SVGLike | null;
  querySelectorAll(selector: string): Iterable<SVGLike>;
}

function drawable(point: SeriesPoint): Drawn[] {
  const value = point.high ?? point.low;
  if (!point.date || value === null) return [];
  return [
    {
      day: new Date(point.date),
      low: point.low ?? value,
      high: value,
      bound: point.high === null ? 'at least' : point.low === null ? 'at most' : 'value',
      about: point.hedge === 'about',
      href: links.field(point.letter, `f${point.figure + 1}`),
      title: `${point.date}: ${point.words}`,
    },
  ];
}

function month(day: Date, locale: string): string {
  return day.toLocaleDateString(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
}

function compact(n: number, unit: string, locale: string): string {
  const text = n.toLocaleString(locale, { notation: Math.abs(n) >= 100_000 ? 'compact' : 'standard' });
  return unit === '%' ? `${text}%` : unit === 'EUR' ? `€ ${text}` : text;
}
