import { choice, DATE, type Skeleton } from './prompts.ts';

/** A new source. */
export const sourceSkeleton: Skeleton = {
  prompts: [
    { name: 'publisher', question: 'Publisher, the original one', example: 'Reuters' },
    { name: 'title', question: 'Title', example: 'as on the page' },
    { ...DATE, name: 'issued', question: 'Published on (empty if the page shows no date)', optional: true },
    {
      name: 'url',
      question: 'Address, exactly as found',
      example: 'https://…',
      refuse: (answer) => (/^https?:\/\/\S+$/.test(answer) ? undefined : 'an address begins with http:// or https://'),
    },
    { name: 'lang', question: 'Language of the text', example: 'sq' },
    choice('class', 'source-class', 'Class'),
    choice('side', 'side', 'Whose voice the publisher is'),
    choice('extent', 'read-extent', 'How much you read'),
    choice('reuse', 'reuse', 'Reuse'),
  ],
  make: (answers, today) => ({
    class: answers.class,
    publisher: answers.publisher,
    side: answers.side,
    title: answers.title,
    issued: answers.issued ?? { unknown: 'source-undated' },
    lang: answers.lang,
    url: answers.url,
    read: { on: today, extent: answers.extent },
    ...(answers.issued ? {} : { caveats: ['undated'] }),
    reuse: answers.reuse,
  }),
};
