/** Names of the colours in chat.css: cards follow the theme of the device, even when it changes while they are shown. */
const colour = (name: string): { default: string; subtle: string } => ({ default: `var(--${name})`, subtle: 'var(--text-soft)' });

const foregroundColors = {
  default: colour('text'),
  dark: colour('text'),
  light: colour('text-soft'),
  accent: colour('accent'),
  good: colour('good'),
  warning: colour('warning'),
  attention: colour('attention'),
};

const inputs = {
  label: {
    inputSpacing: 'Small',
    requiredInputs: { weight: 'Bolder', suffix: ' *', suffixColor: 'Attention' },
    optionalInputs: { weight: 'Bolder' },
  },
  errorMessage: { color: 'Attention', weight: 'Bolder', spacing: 'Small' },
};

const style = (background: string): object => ({ backgroundColor: `var(--${background})`, borderColor: 'var(--edge)', foregroundColors });

/** How cards look: text that can be read on a phone, buttons one under the other (chat.css puts short ones side by side on wide screens). */
export function hostConfig(): object {
  // Card sizes are pixels: taken from the page's own size, so that a larger text set in the browser counts.
  const em = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const size = (factor: number): number => Math.round(em * factor);
  return {
    supportsInteractivity: true,
    fontFamily: 'inherit',
    fontSizes: { small: size(0.9), default: size(1.0625), medium: size(1.125), large: size(1.25), extraLarge: size(1.5) },
    fontWeights: { lighter: 400, default: 400, bolder: 650 },
    lineHeights: { small: size(1.3), default: size(1.5), medium: size(1.55), large: size(1.65), extraLarge: size(1.9) },
    spacing: { small: 4, default: 10, medium: 16, large: 24, extraLarge: 32, padding: 16 },
    separator: { lineThickness: 1, lineColor: 'var(--edge)' },
    imageSizes: { small: 40, medium: 80, large: 160 },
    containerStyles: {
      default: style('surface'),
      emphasis: style('emphasis'),
      accent: style('accent-back'),
      good: style('good-back'),
      warning: style('warning-back'),
      attention: style('attention-back'),
    },
    textBlock: { headingLevel: 2 },
    textStyles: { heading: { size: 'Large', weight: 'Bolder' } },
    inputs,
    actions: {
      maxActions: 30,
      buttonSpacing: 8,
      actionsOrientation: 'vertical',
      actionAlignment: 'stretch',
      spacing: 'Default',
      showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    },
    factSet: { title: { weight: 'Bolder', wrap: true, maxWidth: 160 }, value: { wrap: true }, spacing: 12 },
  };
}
