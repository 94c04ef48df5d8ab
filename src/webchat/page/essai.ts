import { byId, button, inlinedData, make } from './dom.js';
import type { PageData } from './page-data.js';
import { fill } from './page-texts.js';

// Our own server wrote it, from the same type.
const { texts, seats = [] } = inlinedData() as PageData;

interface Chair {
  seat: string;
  name: string;
}

/** Each new person gets a chair of their own, within this window. */
let newcomers = 0;
function newcomer(): Chair {
  newcomers += 1;
  return { seat: `new-${Date.now().toString(36)}-${String(newcomers)}`, name: texts.trialNew };
}

/** One side of the page: who sits there, and their conversation. */
function fillPane(pane: HTMLElement, chairs: readonly Chair[], withNewcomer: boolean): void {
  const frame = make('iframe');
  const sit = ({ seat, name }: Chair): void => {
    frame.title = fill(texts.trialFrame, { name });
    frame.src = `/?seat=${encodeURIComponent(seat)}`;
  };
  const choice = make('select', {}, ...chairs.map(({ seat, name }) => make('option', { text: name, attributes: { value: seat } })));
  choice.addEventListener('change', () => {
    const chair = chairs.find(({ seat }) => seat === choice.value);
    if (chair !== undefined) sit(chair);
  });
  const label = make('label', {}, make('span', { text: texts.trialChoose }), choice);
  const another = withNewcomer ? button(texts.trialNew, { class: 'plain' }, () => {
    const chair = newcomer();
    chairs = [...chairs, chair];
    choice.append(make('option', { text: `${chair.name} ${String(newcomers)}`, attributes: { value: chair.seat } }));
    choice.value = chair.seat;
    sit(chair);
  }) : undefined;
  pane.append(make('div', { class: 'who' }, label, another), frame);
  const [first] = chairs;
  if (first === undefined) another?.click();
  else sit(first);
}

/** On a narrow screen one side is in view at a time; arrows change tabs, as in any list of tabs. */
function createTabs(): void {
  const tabs = ['left', 'right'].map((side) => ({ tab: byId(`tab-${side}`, HTMLButtonElement), pane: byId(side, HTMLElement) }));
  const select = (index: number): void => {
    tabs.forEach(({ tab, pane }, at) => {
      tab.setAttribute('aria-selected', String(at === index));
      tab.tabIndex = at === index ? 0 : -1;
      pane.classList.toggle('in-view', at === index);
    });
  };
  tabs.forEach(({ tab }, index) => {
    tab.addEventListener('click', () => select(index));
    tab.addEventListener('keydown', ({ key }) => {
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
      select(1 - index);
      tabs[1 - index]?.tab.focus();
    });
  });
  select(0);
}

function chairsOf(role: 'counsellor' | 'member'): Chair[] {
  return seats.filter((seat) => seat.role === role).map(({ person, name }) => ({ seat: person, name }));
}

createTabs();
fillPane(byId('left', HTMLElement), chairsOf('counsellor'), false);
fillPane(byId('right', HTMLElement), chairsOf('member'), true);
