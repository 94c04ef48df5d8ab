import type { GeoPoint } from '../../domain/distance';
import centres from './centres.json';

const RECORD_BYTES = 6;
const WHOLE = 65_535;

let departments: ReadonlyMap<string, Buffer> | undefined;

/**
 * The middle of a commune's territory by INSEE code, to about 300 m, from official positions (tools/communes/centres.mjs).
 * Some atolls of the Pacific have none.
 */
export function centreOf(code: string): GeoPoint | undefined {
  departments ??= new Map(centres.map(({ department, records }) => [department, Buffer.from(records, 'base64')]));
  const records = departments.get(code.slice(0, 2));
  const at = records === undefined ? undefined : recordOf(records, Number(code.slice(2)));
  return records === undefined || at === undefined ? undefined : { lat: degrees(records.readUInt16BE(at + 2), 180), lon: degrees(records.readUInt16BE(at + 4), 360) };
}

/** Where the record of this number begins; they stand in order. */
function recordOf(records: Buffer, number: number): number | undefined {
  let low = 0;
  let high = records.length / RECORD_BYTES;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (records.readUInt16BE(middle * RECORD_BYTES) < number) low = middle + 1;
    else high = middle;
  }
  const at = low * RECORD_BYTES;
  return at < records.length && records.readUInt16BE(at) === number ? at : undefined;
}

/** Back from parts of the whole, to a thousandth of a degree. */
function degrees(part: number, circle: number): number {
  return Math.round(((part / WHOLE) * circle - circle / 2) * 1_000) / 1_000;
}
