import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { colorIcon, outlineIcon } from '../../manifest/draw-icons';
import { pngSize, readPng, type Picture } from '../../manifest/png';

const FOLDER = join(__dirname, '..', '..', 'manifest');
const icon = (name: string): Picture => readPng(readFileSync(join(FOLDER, name)));

function pixels({ rgba }: Picture): [number, number, number, number][] {
  return Array.from({ length: rgba.length / 4 }, (_, at) => [rgba[at * 4] ?? 0, rgba[at * 4 + 1] ?? 0, rgba[at * 4 + 2] ?? 0, rgba[at * 4 + 3] ?? 0]);
}

describe('the icons of the app', () => {
  it('have the sizes that Teams asks for', () => {
    expect(pngSize(readFileSync(join(FOLDER, 'color.png')))).toEqual({ width: 192, height: 192 });
    expect(pngSize(readFileSync(join(FOLDER, 'outline.png')))).toEqual({ width: 32, height: 32 });
  });

  it('have a solid ground for the coloured one', () => {
    const seen = pixels(icon('color.png'));
    expect(seen.filter(([, , , opacity]) => opacity !== 255)).toEqual([]);
    expect([seen[0], seen.at(-1)]).toEqual([[0x0b, 0x4f, 0x6c, 255], [0x0b, 0x4f, 0x6c, 255]]);
    expect(new Set(seen.map(String)).size).toBeGreaterThan(3);
  });

  it('are white on nothing for the outline', () => {
    const seen = pixels(icon('outline.png'));
    expect(seen.filter(([red, green, blue]) => red + green + blue !== 3 * 255)).toEqual([]);
    const drawn = seen.filter(([, , , opacity]) => opacity === 255).length;
    const empty = seen.filter(([, , , opacity]) => opacity === 0).length;
    expect({ drawn: drawn > 150, empty: empty > 400, corners: [seen[0]?.[3], seen.at(-1)?.[3]] }).toEqual({ drawn: true, empty: true, corners: [0, 0] });
  });

  it('are the ones that the script draws', () => {
    expect(Buffer.from(icon('color.png').rgba).equals(colorIcon().rgba)).toBe(true);
    expect(Buffer.from(icon('outline.png').rgba).equals(outlineIcon().rgba)).toBe(true);
  });

  it('are not read when they are of another kind', () => {
    expect(() => readPng(Buffer.from('GIF89a'))).toThrow('not a PNG');
    expect(pngSize(new Uint8Array(40))).toBeUndefined();
  });
});
