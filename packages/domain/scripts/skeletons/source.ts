import { type Answers, choice, DATE, language, type Skeleton } from './prompts.ts';

/** What is odd about the copy that was read, as far as the answers tell. */
function caveatsOf({ carrier, issued }: Answers): readonly string[] {
  return [...(carrier ? ['repost'] : []), ...(issued ? [] : ['undated'])];
}

/** A new source. */
export const sourceSkeleton: Skeleton = {
  prompts: [
    { name: 'publisher', question: 'Publisher, the original one', example: 'Reuters' },
    {
      name: 'carrier',
      question: 'Whose page you read, where it is not the publisher’s own',
      example: 'Kosovo Online',
      optional: true,
    },
    { name: 'title', question: 'Title', example: 'as on the page' },
    { ...DATE, name: 'issued', question: 'Published on, as the page shows it', optional: true },
    {
      name: 'url',
      question: 'Address, exactly as found',
      example: 'https://…',
      refuse: (answer) => (/^https?:\/\/\S+$/.test(answer) ? undefined : 'an address begins with http:// or https://'),
    },
    language('Language of the text'),
    choice('class', 'source-class', 'Class'),
    choice('side', 'side', 'Whose voice the publisher is'),
    choice('extent', 'read-extent', 'How much you read'),
    choice(
      'reuse',
      'reuse',
      'Reuse (cite-only is usual for media and news agencies, official-reusable for official texts)',
    ),
  ],
  make: (answers, today) => ({
    class: answers.class,
    publisher: answers.publisher,
    ...(answers.carrier ? { carrier: answers.carrier } : {}),
    side: answers.side,
    title: answers.title,
    issued: answers.issued ?? { unknown: 'source-undated' },
    lang: answers.lang,
    url: answers.url,
    read: { on: today, extent: answers.extent },
    ...(caveatsOf(answers).length > 0 ? { caveats: caveatsOf(answers) } : {}),
    reuse: answers.reuse,
  }),
};
