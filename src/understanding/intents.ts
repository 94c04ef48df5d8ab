export { COUNSELLOR_INTENTS, INTENTS, intentsOpenTo, MEMBER_INTENTS, type IntentName, type Role } from '../domain/intents';
