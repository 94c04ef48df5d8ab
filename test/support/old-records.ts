import { speakerOf } from '../../src/bot/speaker';

/**
 * Records as the first published version wrote them, as text: today's code reads them for ever. Never changed;
 * a new version adds its own below.
 */
export interface OldRecord {
  kind: string;
  id: string;
  json: string;
}

const record = (kind: string, id: string, json: string): OldRecord => ({ kind, id, json });

const commune = '{"code":"50615","name":"Valognes"}';
const address = (name: string): string => `{"channel":"sms","serviceUrl":"http://127.0.0.1:1/","conversation":"sms-${name}","user":"user-${name}","bot":"bot","speaker":"%speaker:${name}%"}`;
const person = (id: string, name: string, more: string): OldRecord =>
  record('person', id, `{"v":1,"id":"${id}","firstName":"${name}","reading":"normal","address":${address(name)},${more}"createdAt":%now%,"lastContactAt":%now%}`);
const consent = `"commune":${commune},"axis":"job-search","consent":{"notice":"2026-11","at":%now%,"channel":"sms"},`;
const conversation = (name: string, more: string): OldRecord =>
  record('conversation', name, `{"v":1,"speaker":"%speaker:${name}%",${more}"menu":[],"wrongCodes":[],"at":%now%}`);
const member = (name: string): string => `{"firstName":"${name}","commune":${commune},"axis":"job-search","joinedAt":%now%}`;
const session = '{"id":"s1","start":"%start%","durationMinutes":120,"place":"Salle 2","programme":"CV","status":"planned","revision":1,"rsvps":{"p2":{"answer":"notComing","at":%now%,"reason":"transport"}},"recurrence":"series1"}';

/** `%now%`, `%later%`: instants; `%start%`: the wall clock of a session ahead; `%speaker:x%`: the key of x's address. */
const TEMPLATES: readonly OldRecord[] = [
  person('c1', 'Odile', '"counsels":["g1"],"coordinator":true,'),
  person('p1', 'Awa', `${consent}"memberOf":"g1",`),
  person('p2', 'Bruno', `${consent}"memberOf":"g1","stoppedAt":%now%,`),
  person('p3', 'Ida', `${consent}"waitsFor":"g1","unreachableSince":%now%,"demo":true,`),
  record('cohort', 'g1', `{"v":1,"id":"g1","name":"Mardi","code":"VAL-7K3F","commune":${commune},"axis":"job-search","seats":6,"counsellors":{"c1":"Odile"},"members":{"p1":${member('Awa')},"p2":${member('Bruno')}},"waiting":[{"person":"p3","firstName":"Ida","commune":${commune},"axis":"training","since":%now%}],"sessions":{"s1":${session}},"series":{"series1":{"id":"series1","first":"%start%","everyWeeks":2,"onHoliday":"skip","durationMinutes":120,"place":"Salle 2","programme":"CV","plannedUntil":"2099-01-01"}},"offers":[{"id":"o1","text":"Cuisinier","sharedBy":"p1","sharedAt":%now%},{"id":"o2","text":"Serveuse","sharedBy":"p1","sharedAt":%now%,"to":"p2"}],"createdAt":%now%}`),
  conversation('Odile', '"person":"c1","focus":"g1",'),
  conversation('Awa', '"person":"p1",'),
  conversation('Nour', '"flow":{"flow":"registration","version":1,"step":"commune","answers":{"cohort":"g1","cohortName":"Mardi","consent":"yes","firstName":"Nour"},"order":["consent","firstName"]},'),
  record('conversation', 'Ida', '{"v":1,"speaker":"%speaker:Ida%","person":"p3","menu":[{"number":1,"label":"Menu","press":{"do":"open","place":"menu"}},{"number":2,"label":"Ancien","press":{"do":"of-old"}}],"wrongCodes":[%now%],"parked":{"flow":"of-old","version":9,"step":"x","answers":{},"order":[],"questions":true},"at":%now%}'),
  record('broadcast', 'b1', '{"v":1,"id":"b1","cohort":"g1","notice":{"kind":"announcement","text":"Bonjour"},"createdAt":%now%,"notBefore":%now%,"uselessAfter":%later%,"by":"c1"}'),
  record('broadcast', 's1-1-P7D', '{"v":1,"id":"s1-1-P7D","cohort":"g1","session":{"id":"s1","revision":1},"notice":{"kind":"reminder","step":"P7D"},"createdAt":%now%,"notBefore":%now%,"uselessAfter":%later%}'),
  ...[
    '{"kind":"moved","from":"2026-12-01T09:30","to":"2026-12-03T14:00","placeBefore":"A","place":"B","note":"n"}',
    '{"kind":"cancelled","start":"2026-12-01T09:30","place":"A"}',
    '{"kind":"offer","offer":"o1"}',
    '{"kind":"newcomer","person":"p3"}',
    '{"kind":"silence","unanswered":["p1"],"unreached":["p2"]}',
    '{"kind":"seat-free"}',
    '{"kind":"admitted"}',
  ].map((notice, index) => record('broadcast', `b${String(index + 2)}`, `{"v":1,"id":"b${String(index + 2)}","cohort":"g1","notice":${notice},"createdAt":1,"notBefore":1,"uselessAfter":2}`)),
  record('delivery', 'b1|p1', '{"state":"pending","tries":0,"at":%now%}'),
  record('delivery', 'b1|p2', '{"state":"refused","tries":1,"at":%now%,"code":"stopped"}'),
  record('delivery', 's1-1-P7D|p1', '{"state":"sent","tries":1,"at":%now%,"activity":"a1","readAt":%now%,"answeredAt":%now%}'),
  record('delivery', 's1-1-P7D|p2', '{"state":"uncertain","tries":2,"at":%now%,"code":"502"}'),
  record('code', 'VAL7K3F', '{"opens":"cohort","cohort":"g1"}'),
  record('code', 'K7QM4XPT9WRB', '{"opens":"counsellor"}'),
  record('code', 'OUVRETOI22', '{"opens":"nothing"}'),
  record('code', 'NEUF9999', '{"opens":"setup"}'),
  record('reportCard', 'b1', `{"address":${address('Odile')},"activity":"card-1"}`),
  record('agenda', '%later%', '["g1","s1",1,"P1D"]'),
  record('agenda', '%later%', '["g1","s1",1,"digest"]'),
];

/** The records as that version would have written them at an instant (ms), with a session at `start` on the wall clock. */
export function oldRecords(now: number, start: string): OldRecord[] {
  const filled = (text: string): string =>
    text
      .replaceAll('%now%', String(now))
      .replaceAll('%later%', String(now + 86_400_000))
      .replaceAll('%start%', start)
      .replace(/%speaker:(\w+)%/g, (_found, name: string) => speakerOf('sms', undefined, `user-${name}`));
  return TEMPLATES.map(({ kind, id, json }) => ({ kind, id: filled(id), json: filled(json) }));
}
