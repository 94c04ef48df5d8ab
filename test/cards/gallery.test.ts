import { drawnSamples } from '../support/drawn-samples';
import { galleryPage } from '../support/gallery-page';

describe('npm run gallery', () => {
  const page = galleryPage();

  it('shows every sample of every card', () => {
    expect(drawnSamples.filter(({ name }) => !page.includes(`"name":"${name}"`))).toEqual([]);
  });

  it('needs nothing but itself: no script, style or picture from elsewhere', () => {
    const [head = ''] = page.split('<script');
    expect(head).not.toMatch(/<link|@import|url\(/);
    expect(page).not.toMatch(/<script[^>]* src=/);
  });
});
