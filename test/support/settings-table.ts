/** The settings of `.env.example` as the README shows them: each variable with the comment above it. */
export function settingsTable(example: string): string {
  const rows: string[] = [];
  let comment: string[] = [];
  for (const line of example.split('\n')) {
    const name = /^(\w+)=/.exec(line)?.[1];
    if (name !== undefined) rows.push(`| \`${name}\` | ${comment.join(' ')} |`);
    comment = /^# (?!──)/.test(line) ? [...comment, line.slice(2)] : [];
  }
  return ['| setting | what it is |', '|---|---|', ...rows].join('\n');
}
