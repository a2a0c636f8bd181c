import type { VNode } from 'preact';
import { entityLabels } from '../../model/entity-labels.js';
import type { EntityName } from '../../model/entity-name.js';
import { useFrame } from '../frame/frame.js';
import { pathOf } from '../frame/href.js';
import { datasetMessages } from '../messages/dataset-messages.js';
import { ColumnHeads } from '../parts/column-heads.js';

/** A file to download. */
export interface Download {
  readonly format: string;
  readonly mediaType: string;
  readonly url: string;
  /** The entities it holds; undefined where it is the whole graph. */
  readonly entities: readonly EntityName[] | undefined;
  /** How long it is, in bytes. */
  readonly byteSize: number;
  readonly sha256: string;
}

/** Turns the files into a table of what each is, how long, and by what one knows that it came whole. */
export function DownloadTable({ downloads }: { readonly downloads: readonly Download[] }): VNode {
  const { words } = useFrame();
  return (
    <table class="list">
      <ColumnHeads
        labels={[words.text(datasetMessages.file), words.text(datasetMessages.size), words.text(datasetMessages.holds)]}
      />
      <tbody>
        {downloads.map((download) => (
          <DownloadRow download={download} />
        ))}
      </tbody>
    </table>
  );
}

function DownloadRow({ download }: { readonly download: Download }): VNode {
  const { words } = useFrame();
  const { format, mediaType, url, entities, byteSize, sha256 } = download;
  return (
    <tr>
      <th scope="row">
        <a href={pathOf(url)} type={mediaType}>
          {format}
        </a>
      </th>
      <td class="size">
        <data value={String(byteSize)}>{words.size(byteSize)}</data>
      </td>
      <td>
        {entities
          ? words.list(entities.map((entity) => entityLabels[entity][words.language]))
          : words.text(datasetMessages.wholeGraph)}
        <div class="checksum">
          {words.text(datasetMessages.checksum)} <code>{sha256}</code>
        </div>
      </td>
    </tr>
  );
}
