import { NATIONAL_MOTTO, NATIONAL_NAME } from '@baocao/core/form';
import type { Table } from 'docx';
import type { Letterhead } from '../document/letterhead.ts';
import { LETTERHEAD_COLUMNS } from '../layout/page.ts';
import { twoColumns } from './columns.ts';
import { centredLines } from './lines.ts';

/** Who issues on the left, the state on the right; below them the number, and the place and day. */
export function letterheadTable({ superior, issuer, number, placeAndDate }: Letterhead): Table {
  const { left, right } = LETTERHEAD_COLUMNS;
  return twoColumns(
    [
      [
        [
          ...centredLines('SUPERIOR', superior, { width: left }),
          ...centredLines('ISSUER', issuer, { width: left }),
        ],
        [
          ...centredLines('NATIONAL_NAME', NATIONAL_NAME, { width: right }),
          ...centredLines('NATIONAL_MOTTO', NATIONAL_MOTTO, { width: right }),
        ],
      ],
      [
        centredLines('NUMBER', number, { width: left }),
        centredLines('PLACE_AND_DATE', placeAndDate, { width: right }),
      ],
    ],
    LETTERHEAD_COLUMNS,
  );
}
