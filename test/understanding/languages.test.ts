import { latinDigits, plain } from '../../src/understanding/words';
import type { Intent } from '../../src/understanding/intent';
import { languageOf } from '../../src/understanding/language';
import { phraseIntent } from '../../src/understanding/phrases';
import { speaksOfDistress } from '../../src/understanding/distress';
import { readFirstName } from '../../dialogs/readers';

const open = (place: Extract<Intent, { intent: 'open' }>['place']): Intent => ({ intent: 'open', place });

/** What people who write English or Arabic say to Relais, as whole messages. */
const SAID: readonly (readonly [Intent, readonly string[]])[] = [
  [{ intent: 'language', language: 'en' }, ['in English', 'English please', 'english', 'do you speak English?', 'en anglais svp', 'I only speak English']],
  [{ intent: 'language', language: 'ar' }, ['بالعربية', 'العربية من فضلك', 'باللغة العربية', 'بالعربي', 'in Arabic', 'en arabe']],
  [{ intent: 'language', language: 'fr' }, ['en français', 'in French please', 'بالفرنسية', 'parlez français']],
  [open('language'), ['langue', 'Language', 'changer de langue', 'اللغة', 'other language', 'anglais', 'français']],
  [open('stop'), ['STOP', 'stop the messages', 'no more messages please', 'توقف', 'توقّف', 'لا أريد رسائل', 'أوقفوا الرسائل']],
  [open('start'), ['resume', 'send me messages again', 'استئناف']],
  [open('erase'), ['delete my data', 'please delete everything', 'I want to delete my account', 'erase my data', 'حذف بياناتي', 'احذف بياناتي', 'أريد حذف حسابي']],
  [open('my-data'), ['my data', 'show me my data', 'what do you know about me?', 'بياناتي', 'أريد رؤية بياناتي']],
  [{ intent: 'cancel' }, ['cancel', 'never mind', 'I want to cancel', 'إلغاء', 'الغاء']],
  [{ intent: 'back' }, ['back', 'go back', 'I made a mistake', 'رجوع', 'السؤال السابق'.replace('السؤال ', '')]],
  [open('help'), ['help', 'I need help', 'I don’t understand', 'مساعدة', 'لا أفهم', 'ساعدوني']],
  [open('menu'), ['menu', 'show the menu', 'القائمة', 'قائمة']],
  [open('next-session'), ['next session', 'when is the next session?', 'Can you tell me when the next meeting is?', 'where do we meet', 'متى الجلسة القادمة؟', 'الجلسة القادمة']],
  [open('talk'), ['talk to my counsellor', 'I want to speak with my advisor', 'أريد التحدث مع مرشدتي', 'اريد ان اتكلم مع شخص']],
  [{ intent: 'answer', answer: 'coming' }, ['I’m coming', 'i am coming', 'I will be there', 'yes I’m coming', 'سأحضر', 'نعم سآتي', 'أنا قادمة']],
  [{ intent: 'answer', answer: 'notComing' }, ['I can’t come', 'sorry i cannot come', 'I can’t make it because my child is at home', 'لا أستطيع الحضور', 'لن أحضر', 'ما نقدر نجي']],
  [{ intent: 'answer', answer: 'late' }, ['I’ll be late', 'i will be 10 minutes late', 'سأتأخر', 'سأتأخر قليلا']],
  [{ intent: 'greeting' }, ['Hello', 'good morning', 'السلام عليكم', 'مرحبا']],
  [{ intent: 'thanks' }, ['thank you', 'thanks a lot', 'شكرا', 'شكرًا جزيلًا']],
];

describe('key phrases in English and Arabic', () => {
  it.each(SAID.flatMap(([intent, lines]) => lines.map((line) => [line, intent] as const)))('"%s"', (line, intent) => {
    expect(phraseIntent(line)).toEqual(intent);
  });

  it.each(['I want to delete a line of my CV', 'stop by the office tomorrow', 'my data sheet is ready', 'I cannot find the address of the employer', 'لا أستطيع العثور على عمل'])('are whole messages: "%s" is none', (line) => {
    expect(phraseIntent(line)).toBeUndefined();
  });
});

describe('the language of a message', () => {
  it.each([
    ['Hello, I don’t speak French well', 'en'], ['I’m looking for a job in a kitchen', 'en'], ['sorry i dont understand you', 'en'], ['I do not understand', 'en'],
    ['لا أتكلم الفرنسية', 'ar'], ['أبحث عن عمل', 'ar'], ['من فضلك', 'ar'],
    ['je cherche un job dans un fast food', undefined], ['hello je viens pas', undefined], ['ok c’est good pour moi', undefined], ['on se voit à la job party ?', undefined], ['j’ai un meeting de recrutement', undefined],
  ])('"%s" is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('distress in English and Arabic', () => {
  it.each([
    'I want to die', 'I don’t want to live anymore', 'i want to kill myself', 'I can’t go on living', 'I am going to end my life', 'my husband beats me', 'he hits me', 'he hit my daughter', 'I have nowhere to sleep tonight',
    'we sleep in the street', 'I’m homeless', 'my child is in danger', 'my father hurts me', 'I am afraid of my husband', 'he threatens to kill me',
    'أريد أن أموت', 'اريد اموت', 'لا أريد أن أعيش', 'أفكر في الانتحار', 'سأقتل نفسي', 'زوجي يضربني', 'ليس لدي مكان أنام فيه', 'ننام في الشارع', 'طفلي في خطر', 'أخاف من زوجي', 'بغيت نموت', 'ما عندي وين نرقد',
  ])('is heard in "%s"', (text) => {
    expect(speaksOfDistress(text)).toBe(true);
  });

  it.each([
    'Hello, I don’t speak French well', 'I’m looking for a job in a kitchen', 'when is the next session?', 'I can’t come because my child is ill', 'this CV is killing me', 'I am dying to see you all', 'My name is John', 'thank you very much',
    'I will be late, the bus is late', 'can you help me with my letter', 'what is the weather like today', 'I would like to talk to my counsellor', 'the deadline is on Monday',
    'لا أتكلم الفرنسية', 'أبحث عن عمل', 'متى الجلسة القادمة؟', 'شكرا جزيلا', 'لا أستطيع الحضور لأن طفلي مريض', 'سأتأخر قليلا', 'السلام عليكم، لا أتكلم الفرنسية', 'ما حال الطقس في مدينتك',
  ])('is not heard in "%s"', (text) => {
    expect(speaksOfDistress(text)).toBe(false);
  });
});

describe('answers typed with another keyboard', () => {
  it('have the digits that everybody has', () => {
    expect(latinDigits('١٢٣ ۴۵۶ 7')).toBe('123 456 7');
    expect(plain('٢.')).toBe('2');
  });

  it.each([['My name is John', 'John'], ['I’m Amina.', 'Amina'], ['اسمي نور', 'نور'], ['أنا سارة', 'سارة']])('"%s" gives the first name %s', (said, name) => {
    expect(readFirstName(said)).toEqual({ read: 'answer', value: name });
  });
});
