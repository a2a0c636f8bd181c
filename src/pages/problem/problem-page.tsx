import type { VNode } from 'preact';
import { useFrame, type Frame } from '../frame/frame.js';
import { pathOf } from '../frame/href.js';
import type { PageContent } from '../frame/page-content.js';
import { layoutMessages } from '../messages/layout-messages.js';
import { problemMessages } from '../messages/problem-messages.js';
import { ListLinks } from '../parts/list-links.js';
import { SearchForm } from '../search/search-form.js';
import type { Message } from '../words/message.js';

/** Why a request was not answered. */
export interface ProblemProps {
  /** The status code of HTTP. */
  readonly status: number;
  /** What programs are told, in English. */
  readonly detail: string;
  /** What there is instead. */
  readonly available: readonly { readonly name: string; readonly url: string }[];
}

/** What people are told, by the status. */
const told: Readonly<Record<number, { readonly title: Message; readonly text: Message }>> = {
  404: { title: problemMessages.notFound, text: problemMessages.notFoundText },
  406: { title: problemMessages.notAcceptable, text: problemMessages.notAcceptableText },
  410: { title: problemMessages.gone, text: problemMessages.goneText },
  500: { title: problemMessages.fault, text: problemMessages.faultText },
};

const other = { title: problemMessages.other, text: problemMessages.otherText };

/** Turns a problem into the page that tells of it, with a way on. */
export const problemPage =
  (problem: ProblemProps) =>
  ({ words }: Frame): PageContent => {
    const { title, text } = told[problem.status] ?? other;
    return {
      title: words.text(title),
      description: words.text(text),
      body: <ProblemBody {...problem} />,
      isPassing: true,
    };
  };

function ProblemBody({ status, detail, available }: ProblemProps): VNode {
  const { words } = useFrame();
  const { title, text } = told[status] ?? other;
  return (
    <>
      <header class="title">
        <p class="kind">{words.text(problemMessages.status, { status })}</p>
        <h1>{words.text(title)}</h1>
        <p>{words.text(text)}</p>
      </header>
      {available.length > 0 && (
        <section aria-labelledby="available">
          <h2 id="available">{words.text(problemMessages.available)}</h2>
          <ul>
            {available.map(({ name, url }) => (
              <li>
                <a href={pathOf(url)}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <WaysOn />
      <p class="remark">
        {words.text(problemMessages.told)} <span lang="en">{detail}</span>
      </p>
    </>
  );
}

function WaysOn(): VNode {
  const { words, site, href } = useFrame();
  const { iris } = site;
  return (
    <section aria-labelledby="onwards">
      <h2 id="onwards">{words.text(problemMessages.onwards)}</h2>
      <SearchForm query="" />
      <ul>
        <li>
          <a href={href(iris.home)}>{words.text(problemMessages.home)}</a>
        </li>
        <ListLinks />
        <li>
          <a href={href(iris.dataset)}>{words.text(layoutMessages.dataset)}</a>
        </li>
      </ul>
    </section>
  );
}
