import { announcement } from './announcement';
import { asked } from './asked';
import { change } from './change';
import { cohort } from './cohort';
import { cohortCreated } from './cohort-created';
import { cohortList } from './cohort-list';
import { counsellorInvited } from './counsellor-invited';
import { counsellorMenu } from './counsellor-menu';
import { form } from './form';
import { helpLines } from './help-lines';
import { memberMenu } from './member-menu';
import { message } from './message';
import { missed } from './missed';
import { myData } from './my-data';
import { newcomer } from './newcomer';
import { offer } from './offer';
import { preview } from './preview';
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
  form,
  helpLines,
  memberMenu,
  message,
  missed,
  myData,
  newcomer,
  offer,
  preview,
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
};
