interface Board {
  name: string;
  host: RegExp;
  /** Where the offer's number stands, in path and query together; the first group. */
  number: readonly RegExp[];
}

const BOARDS: readonly Board[] = [
  { name: 'francetravail', host: /(?:^|\.)(?:francetravail|pole-emploi)\.(?:fr|org)$/, number: [/\/(?:detail|offre)\/([\da-z]{5,12})(?=[/?]|$)/i, /[?&](?:idoffre|offre|numoffre)=([\da-z]{5,12})(?=&|$)/i] },
  { name: 'indeed', host: /(?:^|\.)indeed\.(?:com|fr)$/, number: [/[?&]jk=([\da-f]{8,20})(?=&|$)/i, /[?&]vjk=([\da-f]{8,20})(?=&|$)/i, /\/(?:viewjob|job)\/(?:.*-)?([\da-f]{16})(?=[/?]|$)/i] },
  { name: 'hellowork', host: /(?:^|\.)(?:hellowork|regionsjob|ouestjob)\.com$/, number: [/\/emplois?\/(?:.*[-_])?(\d{5,})(?:\.html?)?(?=[/?]|$)/i] },
  { name: 'leboncoin', host: /(?:^|\.)leboncoin\.fr$/, number: [/\/(?:ad\/)?(?:offres_d_emploi|offres-d-emploi|vi)\/(\d{6,})(?:\.htm)?(?=[/?]|$)/i] },
  { name: 'linkedin', host: /(?:^|\.)linkedin\.com$/, number: [/\/jobs\/view\/(?:.*-)?(\d{6,})(?=[/?]|$)/i, /[?&]currentjobid=(\d{6,})(?=&|$)/i] },
  { name: 'meteojob', host: /(?:^|\.)meteojob\.com$/, number: [/\/(?:jobs?|offres?|offres-emploi)\/(?:.*-)?(\d{5,})(?:\.html?)?(?=[/?]|$)/i, /[?&](?:offerid|id)=(\d{5,})(?=&|$)/i] },
  { name: 'apec', host: /(?:^|\.)apec\.fr$/, number: [/\/detail-offre\/(\d{6,}[a-z]?)(?=[/?]|$)/i, /[?&](?:numerooffre|idoffre)=(\d{6,}[a-z]?)(?=&|$)/i] },
  { name: 'emploi-territorial', host: /(?:^|\.)emploi-territorial\.fr$/, number: [/\/offre\/(o?\d{9,})(?=[-/?]|$)/i, /\/detail(?:_offre)?\/(o?\d{9,})(?=[-/?]|$)/i] },
  { name: 'lesjeudis', host: /(?:^|\.)lesjeudis\.com$/, number: [/\/(?:jobs?|offres?|emploi)\/(?:.*-)?(\d{5,})(?=[/?]|$)/i] },
  { name: 'jobijoba', host: /(?:^|\.)jobijoba\.com$/, number: [/\/(?:annonce|redirect\/offer)\/(?:\d+\/)?([\da-f]{16,})(?=[/?]|$)/i] },
  { name: 'adzuna', host: /(?:^|\.)adzuna\.fr$/, number: [/\/(?:details|land\/ad)\/(\d{6,})(?=[/?]|$)/i] },
  { name: 'jooble', host: /(?:^|\.)jooble\.org$/, number: [/\/(?:jdp|desc|away)\/(-?\d{6,})(?=[/?]|$)/i] },
  { name: 'cadremploi', host: /(?:^|\.)cadremploi\.fr$/, number: [/[?&]offreid=([\da-z]{5,})(?=&|$)/i] },
  { name: 'glassdoor', host: /(?:^|\.)glassdoor\.(?:fr|com)$/, number: [/[?&](?:jl|joblistingid)=(\d{6,})(?=&|$)/i] },
];

/** `board:number` of an offer on a job board that has several addresses for one offer; undefined elsewhere. */
export function boardKey(host: string, { pathname, search }: URL): string | undefined {
  const board = BOARDS.find((one) => one.host.test(host));
  for (const pattern of board?.number ?? []) {
    const number = pattern.exec(pathname + search)?.[1];
    if (board && number !== undefined && /\d/.test(number)) return `${board.name}:${number.toUpperCase()}`;
  }
  return undefined;
}
