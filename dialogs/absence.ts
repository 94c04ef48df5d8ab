import { z } from 'zod';
import { AbsenceReason } from '../src/domain/group-session';
import { say } from '../src/i18n/translator';
import { speaksOfHealth } from '../src/understanding/health';
import { flow } from './flow';
import { readOneOf } from './readers';
import { answer } from './step';

const Why = z.object({ reason: AbsenceReason.optional(), text: z.string().optional(), healthLeftOut: z.boolean().optional() });
const Answers = z.object({ cohort: z.string(), session: z.string(), why: Why });

const SKIP = ['passer', 'non', 'rien', 'je préfère ne pas dire', 'non merci'];
const LONGEST = 200;
const REASONS = {
  appointment: ['un autre rendez-vous', 'rendez-vous', 'rdv', 'entretien'],
  transport: ['un problème de transport', 'transport', 'pas de voiture', 'bus', 'grève'],
  childcare: ['la garde d’un enfant', "la garde d'un enfant", 'enfant', 'garde'],
  work: ['je travaille', 'travail', 'mission'],
  private: ['raison personnelle', 'personnel', 'perso'],
  skip: SKIP,
} as const;

/** After "je ne peux pas": an optional reason, for the counsellor only. Words about health are not kept (domain.md). */
export const absence = flow('absence', 1, Answers)
  .step('why', {
    ask: () => ({
      lines: [say('absence.ask')],
      choices: [
        ...AbsenceReason.options.map((reason) => ({ label: say('absence.reason', { reason }), value: reason })),
        { label: say('absence.skip'), value: 'skip' },
      ],
    }),
    read(said) {
      const known = readOneOf(said, REASONS);
      if (known.read === 'answer') return answer(known.value === 'skip' ? {} : { reason: known.value });
      if (speaksOfHealth(said)) return answer({ reason: 'private', healthLeftOut: true });
      return answer({ reason: 'private', text: said.trim().slice(0, LONGEST) });
    },
  })
  .complete(({ cohort, session, why }) => ({
    command: 'explain-absence',
    cohort,
    session,
    ...(why.reason ? { reason: why.reason } : {}),
    ...(why.text ? { text: why.text } : {}),
    ...(why.healthLeftOut ? { healthLeftOut: true } : {}),
  }));
