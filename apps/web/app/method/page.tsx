import {
  DESIGNATION_POLICIES,
  READ_EXTENTS,
  READINGS,
  SCALES,
  SOURCE_CLASSES,
  VOCABULARIES,
  type Vocabulary,
} from '@balkans/domain';
import type { Metadata } from 'next';
import { PlainPage } from '../../components/plain-page.tsx';
import { Sec } from '../../components/sec.tsx';
import { SitePage } from '../../components/site-page.tsx';

export const metadata: Metadata = { title: 'Method' };

function Words({ vocabulary }: { vocabulary: Vocabulary }) {
  return (
    <dl className="fact">
      {vocabulary.entries.map(({ value, label, definition }) => [
        <dt key={`${value}-label`}>{label}</dt>,
        <dd key={`${value}-definition`}>{definition}</dd>,
      ])}
    </dl>
  );
}

const RULES = [
  'A record enters only with a source whose text was read, with how much of it was read and when. A page that was not read is not a source.',
  'A date, a number or a place is never finer than its source. The day of the utterance, of the event and of the publication are three things.',
  'Two reports that differ are two figures. No average is made, no larger one preferred, no best one chosen.',
  'Absent, unknown, disputed and not applicable are four different things. A missing record is never read as a “no”.',
  'A contested proposition is a question with positions that have equal fields and similar length, ordered by date and alphabet. It has no answer of ours.',
  'A verdict on an agreement belongs to its assessor and its date. Our reading of it on four steps is labelled as ours and never averaged.',
  'Words of a speaker are shown in the language spoken where they were read; a headline is never a quotation.',
] as const;

/** How the records are made, and what the signs on the pages mean. */
export default function Page() {
  return (
    <SitePage at="method">
      <PlainPage
        kind="Method"
        title="How a record is made, and how to read it"
        deck="The narrator takes no side: a claim stands with who makes it, a number with who reports it, a verdict with who judges."
      >
        <Sec id="rules" title="Rules" fit="body">
          <ul className="idx plain">
            {RULES.map((rule) => (
              <li key={rule}>
                <div className="txt">{rule}</div>
              </li>
            ))}
          </ul>
        </Sec>
        <Sec id="lines" title="The four lines" fit="body">
          <dl className="fact">
            <dt>
              <i className="ln" />
            </dt>
            <dd>Known: a day, an exact figure, a position still held.</dd>
            <dt>
              <i className="ln ln-dash" />
            </dt>
            <dd>Approximate or disputed: “about”, a month only, an act that somebody denies.</dd>
            <dt>
              <i className="ln ln-dot" />
            </dt>
            <dd>One source or one side only, under reservation, no end known.</dd>
            <dt>a gap</dt>
            <dd>Not known. A silence in a series is never bridged.</dd>
          </dl>
        </Sec>
        <Sec id="day" title="What a day answers" fit="body">
          <p>
            What held is counted from its first day up to, and not including, the first day on which it no longer held.
            A day answers in two lists: <b>certain</b>, and <b>possible</b> where a bound is only known roughly or a
            tenure was last seen earlier. Where no day is given, the day of the dataset stands for today.
          </p>
        </Sec>
        <Sec
          id="designation"
          title="Designation"
          note="The switch at the head of each page changes names, footnotes and the style of the line on maps; never quoted words, and never the course of a line. Without a script the plain form is shown."
          fit="body"
        >
          <Words vocabulary={DESIGNATION_POLICIES} />
        </Sec>
        <Sec
          id="sources"
          title="Classes of source"
          note="The edge of a source’s note is drawn by its class: the higher on the ladder, the more solid."
          fit="body"
        >
          <Words vocabulary={SOURCE_CLASSES} />
        </Sec>
        <Sec id="read" title="How much was read" fit="body">
          <Words vocabulary={READ_EXTENTS} />
        </Sec>
        <Sec id="readings" title="Our reading of a verdict" fit="body">
          <Words vocabulary={READINGS} />
          <p className="note">
            Scales of assessors that are registered: {SCALES.map(({ label }) => label).join(', ')}. Only a published map
            turns a level into a reading.
          </p>
        </Sec>
        <Sec
          id="vocabularies"
          title="All words"
          note="Every closed list of values, each defined where it is declared."
          fit="body"
        >
          {VOCABULARIES.filter(({ entries }) => entries.length > 0).map((vocabulary) => (
            <details className="twin" key={vocabulary.name}>
              <summary>{vocabulary.name.replaceAll('-', ' ')}</summary>
              <Words vocabulary={vocabulary} />
            </details>
          ))}
        </Sec>
      </PlainPage>
    </SitePage>
  );
}
