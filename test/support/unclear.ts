import { SURE, understand, type IntentName, type Understood } from '../../src/understanding/understand';

/** Mumbled on purpose; of which the machine is unsure depends on its training, and is looked up. */
const MUMBLED: readonly string[] = [
  'kelkun peu memmener mardi jabite a Brix', 'c bon pour la prochaine', 'le truc de la prochaine fois ca se passe comment', 'je sais pas si je peux jeudi', 'ya du taf chez lidl',
  'faut que je voie quelqu’un pour mes papiers', 'mardi je crois que ca va pas le faire', 'alors c quand', 'bon c mort', 'jvais rater le debut', 'truc de la semaine pro', 'ca roule pour l’autre fois',
  'je peux ou pas', 'et pour la voiture', 'on fait comment pour mardi', 'ya quoi', 'jai un souci pour la prochaine', 'le papier la', 'et mon dossier', 'je voudrais voir', 'pour la seance c chaud',
  'ca marche pour moi ou faut que je dise', 'qui ramene qui', 'je serais la mais je sais pas', 'un coup de main serait cool', 'jai trouvé', 'c fini pour moi', 'le travail la bas', 'ma lettre', 'la date svp peut etre',
];
const COURTESY: ReadonlySet<IntentName> = new Set(['greeting', 'thanks', 'menu', 'other', 'distress']);

/** A message of a member that the machine reads with doubt, as this test needs it. */
export function unclear(fits: (understood: Understood) => boolean = asksForSomething): string {
  const found = MUMBLED.find((text) => {
    const understood = read(text);
    return understood.confidence < SURE && fits(understood);
  });
  if (found === undefined) throw new Error('the machine is sure of all that was mumbled: think of something else');
  return found;
}

export function asksForSomething({ intent }: Understood): boolean {
  return !COURTESY.has(intent);
}

/** The readings of the machine alone that ask for something, likeliest first. */
export function readingsOf(text: string): IntentName[] {
  const { intent, alternatives } = read(text);
  return [intent, ...alternatives.map((other) => other.intent)].filter((one) => !COURTESY.has(one));
}

function read(text: string): Understood {
  return understand(text, { now: '2026-11-09T10:00', role: 'member', firstNames: [], findCommune: () => ({ found: 'none' }) });
}
