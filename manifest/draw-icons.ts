import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePng, type Picture } from './png';

/** The mark of the chat page's favicon: a word, and the word passed on. Its square is 23 units wide, around (20.5, 20.5). */
const WORD = { left: 9, top: 9, right: 27, bottom: 21, radius: 3.5 };
const TAIL: Point[] = [[12, 20], [17, 20], [12, 25.5]];
const PASSED_ON: Point[] = [[29.5, 16.5], [31.5, 19.3], [31.5, 25.3], [29, 28.3], [29, 32], [24.4, 28.3], [19.2, 28.3], [16.6, 26.8]];
const CENTRE = 20.5;
const MARK_UNITS = 23;

type Point = readonly [x: number, y: number];
type Colour = readonly [red: number, green: number, blue: number];

const WHITE: Colour = [255, 255, 255];
const BLUE: Colour = [0x0b, 0x4f, 0x6c];
const YELLOW: Colour = [0xff, 0xc8, 0x57];
/** Samples a side of each pixel, so that edges are smooth. */
const SAMPLES = 4;

/** 192×192 on a solid ground; Teams crops it round, so the mark stays in the middle 120. */
export function colorIcon(): Picture {
  return paint(192, 120, (point) => (isWord(point) ? [...WHITE, 1] : isPassedOn(point, 2.6) ? [...YELLOW, 1] : [...BLUE, 1]));
}

/** 32×32, white on nothing: Teams gives it the colour of its place. */
export function outlineIcon(): Picture {
  return paint(32, 26, (point) => [...WHITE, isWord(point) || isPassedOn(point, 2.4) ? 1 : 0]);
}

function paint(size: number, markSize: number, colourAt: (point: Point) => readonly [number, number, number, number]): Picture {
  const rgba = new Uint8Array(size * size * 4);
  const unit = MARK_UNITS / markSize;
  for (let pixel = 0; pixel < size * size; pixel += 1) {
    const samples = Array.from({ length: SAMPLES ** 2 }, (_, sample) => {
      const x = (pixel % size) + ((sample % SAMPLES) + 0.5) / SAMPLES;
      const y = Math.floor(pixel / size) + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
      return colourAt([(x - size / 2) * unit + CENTRE, (y - size / 2) * unit + CENTRE]);
    });
    const mean = (channel: 0 | 1 | 2 | 3): number => samples.reduce((sum, colour) => sum + colour[channel], 0) / samples.length;
    rgba.set([mean(0), mean(1), mean(2), mean(3) * 255].map(Math.round), pixel * 4);
  }
  return { width: size, height: size, rgba };
}

function isWord([x, y]: Point): boolean {
  const { left, top, right, bottom, radius } = WORD;
  const beyondX = Math.max(left + radius - x, x - (right - radius), 0);
  const beyondY = Math.max(top + radius - y, y - (bottom - radius), 0);
  return Math.hypot(beyondX, beyondY) <= radius || isInside([x, y], TAIL);
}

function isPassedOn(point: Point, width: number): boolean {
  return PASSED_ON.some((end, index) => {
    const start = PASSED_ON[index - 1];
    return start !== undefined && distance(point, start, end) <= width / 2;
  });
}

function isInside([x, y]: Point, corners: readonly Point[]): boolean {
  const sides = corners.map(([fromX, fromY], index) => {
    const [toX, toY] = corners[(index + 1) % corners.length] ?? [0, 0];
    return (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX);
  });
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

function distance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const share = Math.min(1, Math.max(0, ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX ** 2 + alongY ** 2)));
  return Math.hypot(x - fromX - share * alongX, y - fromY - share * alongY);
}

if (require.main === module) {
  writeFileSync(join(__dirname, 'color.png'), writePng(colorIcon()));
  writeFileSync(join(__dirname, 'outline.png'), writePng(outlineIcon()));
}
