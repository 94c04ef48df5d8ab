// Writes src/adapters/communes/centres.json from an export of the official list of communes:
// `node tools/communes/centres.mjs <communes.json>`, the answer of geo.api.gouv.fr to /communes?fields=code,centre.
// docs/decisions/0008-matching.md says where the positions come from and under which licences.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { messages } from '../messages.mjs';
import { main, say, SetUpError } from '../set-up/run.mjs';

const TARGET = new URL('../../src/adapters/communes/centres.json', import.meta.url);
const OVERSEAS = new URL('overseas.json', import.meta.url);
const TODAY = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json');

await main(async () => {
  const [file, ...others] = process.argv.slice(2);
  if (file === undefined || others.length > 0) throw new SetUpError(messages.centresUsage);
  const known = new Map([...positions(OVERSEAS), ...positions(file)]);
  const communes = readJson(TODAY).filter(({ type, codesPostaux }) => type === 'commune-actuelle' && codesPostaux !== undefined);
  const neighbours = byPostalCode(communes, known);
  const centres = communes.map((commune) => ({ code: commune.code, at: known.get(commune.code) ?? middle(commune.codesPostaux.flatMap((code) => neighbours.get(code) ?? [])) }));
  const placed = centres.filter(({ at }) => at !== undefined).sort((a, b) => (a.code < b.code ? -1 : 1));
  writeFileSync(TARGET, `${JSON.stringify(packed(placed), null, 1)}\n`);
  say(messages.centresDone(placed.length, communes.length));
  return 0;
});

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** [longitude, latitude] in degrees, by INSEE code. */
function positions(file) {
  return readJson(file).flatMap(({ code, centre }) => (centre ? [[code, centre.coordinates]] : []));
}

/** A commune that was founded anew since the export lies between those that share its postal code. */
function byPostalCode(communes, known) {
  const found = new Map();
  for (const { code, codesPostaux } of communes) {
    const at = known.get(code);
    for (const postal of at ? codesPostaux : []) found.set(postal, [...(found.get(postal) ?? []), at]);
  }
  return found;
}

function middle(all) {
  return all.length === 0 ? undefined : [0, 1].map((axis) => all.reduce((sum, at) => sum + at[axis], 0) / all.length);
}

/** By the first two signs of the code; six bytes a commune: its other three digits, latitude, longitude, each in 1/65535 of the whole. */
function packed(placed) {
  const groups = new Map();
  for (const one of placed) groups.set(one.code.slice(0, 2), [...(groups.get(one.code.slice(0, 2)) ?? []), record(one)]);
  return [...groups].map(([department, records]) => ({ department, records: Buffer.concat(records).toString('base64') }));
}

function record({ code, at: [lon, lat] }) {
  const bytes = Buffer.alloc(6);
  bytes.writeUInt16BE(Number(code.slice(2)), 0);
  bytes.writeUInt16BE(Math.round(((lat + 90) / 180) * 65_535), 2);
  bytes.writeUInt16BE(Math.round(((lon + 180) / 360) * 65_535), 4);
  return bytes;
}
