import type { Commune, CommuneIndex } from './commune-index';
import { plainWords, squeezed } from './commune-words';

/** Where communes lie, by INSEE code and by official name; several may bear one name. */
export interface Places {
  byCode(code: string): Commune | undefined;
  named(name: string): readonly Commune[];
}

export function placesOf(index: CommuneIndex): Places {
  const bearers = (name: string): readonly Commune[] => (index.names.get(squeezed(plainWords(name))) ?? []).map(({ commune }) => commune);
  let codes: ReadonlyMap<string, Commune> | undefined;
  return {
    byCode: (code) => {
      codes ??= new Map([...index.names.values()].flat().map(({ commune }) => [commune.code, commune]));
      return codes.get(code);
    },
    named: bearers,
  };
}
