import { announcement } from './announcement';
import { asked } from './asked';
import { change } from './change';
import { cohort } from './cohort';
import { cohortCreated } from './cohort-created';
import { cohortList } from './cohort-list';
import { counsellorInvited } from './counsellor-invited';
import { counsellorMenu } from './counsellor-menu';
import { farewell } from './farewell';
import { form } from './form';
import { helpLines } from './help-lines';
import { memberMenu } from './member-menu';
import { message } from './message';
import { missed } from './missed';
import { myData } from './my-data';
import { newcomer } from './newcomer';
import { offer } from './offer';
import { offerPublished } from './offer-published';
import { offerReview } from './offer-review';
import { offerFigures } from './offer-figures';
import { offerNews } from './offer-news';
import { offerReacted } from './offer-reacted';
import { offerList } from './offer-list';
import { preview } from './preview';
import { publishedList, publishedOffer } from './published';
import { question } from './question';
import { reminder } from './reminder';
import { report } from './report';
import { seatFree } from './seat-free';
import { session } from './session';
import { sessionPlanned } from './session-planned';
import { silence } from './silence';
import { talk } from './talk';
import { talkList } from './talk-list';
import { talkMessage } from './talk-message';
import { talkRequest } from './talk-request';
import { welcome } from './welcome';
import { whoComes } from './who-comes';
import { wishes } from './wishes';

/** Every card that Relais shows, by name. */
export const cards = {
  announcement,
  asked,
  change,
  cohort,
  cohortCreated,
  cohortList,
  counsellorInvited,
  counsellorMenu,
  farewell,
  form,
  helpLines,
  memberMenu,
  message,
  missed,
  myData,
  newcomer,
  offer,
  offerPublished,
  offerReview,
  offerFigures,
  offerNews,
  offerReacted,
  offerList,
  preview,
  publishedList,
  publishedOffer,
  question,
  reminder,
  report,
  seatFree,
  session,
  sessionPlanned,
  silence,
  talk,
  talkList,
  talkMessage,
  talkRequest,
  welcome,
  whoComes,
  wishes,
};
