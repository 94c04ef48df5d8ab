import type { Result } from '../domain/result';
import { admit } from './cohorts/admit';
import { createCohort } from './cohorts/create-cohort';
import { inviteCounsellor } from './cohorts/invite-counsellor';
import { leaveGroup } from './cohorts/leave-group';
import { cohortCard, myCohorts, myCounsellor, sessionCard, whoComes } from './cohorts/look';
import type { Command } from './commands';
import type { Context, Done, UseCase } from './context';
import { markRead } from './messages/mark-read';
import { editDraft, preview } from './messages/preview';
import { report, resend } from './messages/report';
import { send } from './messages/send';
import { react } from './offers/react';
import { offerFigures } from './offers/sum-up';
import { offerCard, offersReview } from './offers/look';
import { reviewOffer } from './offers/review-offer';
import { listOffers } from './offers/list-offers';
import { forgetWishes, setWishes } from './offers/set-wishes';
import { offersForMe, offersOfDayCard, publishedCard, shareFeedOffer } from './offers/published-offers';
import { shareOffer } from './offers/share-offer';
import { studyOffer } from './offers/study-offer';
import { withdrawOffer } from './offers/withdraw-offer';
import { eraseMe } from './people/erase-me';
import { downloadData, myData } from './people/my-data';
import { nameCounsellor } from './people/name-counsellor';
import { presentCode } from './people/present-code';
import { register } from './people/register';
import { setLanguage } from './people/set-language';
import { setReading } from './people/set-reading';
import { start, stop } from './people/stop';
import { tellCounsellors } from './people/tell-counsellors';
import { answerSession } from './sessions/answer-session';
import { explainAbsence } from './sessions/explain-absence';
import { nextSession } from './sessions/next-session';
import { planSession } from './sessions/plan-session';
import { takeAttendance } from './sessions/take-attendance';
import { askCounsellor } from './talks/ask-counsellor';
import { closeTalk } from './talks/close-talk';
import { myTalks, talkCard } from './talks/look';
import { writeInTalk } from './talks/write-in-talk';

/** Who carries out what: the whole of what Relais can do, by command. */
export const useCases: { [N in Command['command']]: UseCase<N> } = {
  'present-code': presentCode,
  register,
  'name-counsellor': nameCounsellor,
  'next-session': nextSession,
  'my-counsellor': myCounsellor,
  'answer-session': answerSession,
  'explain-absence': explainAbsence,
  'mark-read': markRead,
  'my-cohorts': myCohorts,
  'cohort-card': cohortCard,
  'session-card': sessionCard,
  'who-comes': whoComes,
  'create-cohort': createCohort,
  'plan-session': planSession,
  preview,
  send,
  'edit-draft': editDraft,
  report,
  resend,
  'invite-counsellor': inviteCounsellor,
  'take-attendance': takeAttendance,
  admit,
  'study-offer': studyOffer,
  'share-offer': shareOffer,
  'offer-card': offerCard,
  'offers-review': offersReview,
  'review-offer': reviewOffer,
  'withdraw-offer': withdrawOffer,
  'offers-of-day': offersOfDayCard,
  'offers-for-me': offersForMe,
  'published-offer': publishedCard,
  'share-feed-offer': shareFeedOffer,
  'ask-counsellor': askCounsellor,
  'my-talks': myTalks,
  'talk-card': talkCard,
  'write-in-talk': writeInTalk,
  'close-talk': closeTalk,
  'tell-counsellors': tellCounsellors,
  react,
  'offer-figures': offerFigures,
  'leave-group': leaveGroup,
  'list-offers': listOffers,
  'set-wishes': setWishes,
  'forget-wishes': forgetWishes,
  stop,
  start,
  'set-reading': setReading,
  'set-language': setLanguage,
  'my-data': myData,
  'download-data': downloadData,
  'erase-me': eraseMe,
};

/** Carries a command out: reads facts, asks the domain, and gives back what to tell and what to write. */
export async function dispatch(command: Command, context: Context): Promise<Result<Done>> {
  // Safe: the table gives each command the use case made for it, which TypeScript cannot follow by index.
  const useCase = useCases[command.command] as (command: Command, context: Context) => ReturnType<UseCase<Command['command']>>;
  return useCase(command, context);
}
