import { deflateSync, inflateSync } from 'node:zlib';

/** Pixels in rows from the top, four bytes each: red, green, blue, opacity. */
export interface Picture {
  width: number;
  height: number;
  rgba: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const EIGHT_BIT_RGBA = [8, 6, 0, 0, 0];
const IHDR_END = 33;

export function writePng({ width, height, rgba }: Picture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(EIGHT_BIT_RGBA, 8);
  const rows = Array.from({ length: height }, (_, row) => [Buffer.from([0]), rgba.subarray(row * width * 4, (row + 1) * width * 4)]);
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows.flat()), { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

/** Width and height of any PNG; undefined for other bytes. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const file = Buffer.from(bytes);
  if (file.length < IHDR_END || !file.subarray(0, 8).equals(SIGNATURE)) return undefined;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** Reads back what `writePng` writes; other kinds of PNG are refused. */
export function readPng(bytes: Uint8Array): Picture {
  const file = Buffer.from(bytes);
  const size = pngSize(file);
  if (!size || !file.subarray(24, 29).equals(Buffer.from(EIGHT_BIT_RGBA))) throw new Error('not a PNG of 8 bits with opacity');
  const { width, height } = size;
  const start = file.indexOf('IDAT') + 4;
  const lines = inflateSync(file.subarray(start, start + file.readUInt32BE(start - 8)));
  const rgba = Buffer.alloc(width * height * 4);
  for (let row = 0; row < height; row += 1) {
    const at = row * (width * 4 + 1);
    if (lines[at] !== 0) throw new Error('a row is filtered');
    lines.copy(rgba, row * width * 4, at + 1, at + 1 + width * 4);
  }
  return { width, height, rgba };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** The check sum of PNG (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
