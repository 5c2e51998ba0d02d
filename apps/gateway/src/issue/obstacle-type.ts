import { describeObstacle, type Obstacle, type ObstaclePlace } from '@baocao/core/issue';
import { builder } from '../builder.ts';
import { FindingType } from '../check/finding-type.ts';
import { IN_LANGUAGE } from '../language-type.ts';

const ObstacleCodeType = builder.enumType('ObstacleCode', {
  description: 'What stands against issuing a report.',
  values: {
    NOTHING_RECORDED: { description: 'The period has no record.' },
    OPEN_ERROR: { description: 'A check has found a contradiction, and nobody answers for it.' },
    UNBOUND_NUMBER: { description: 'A number says something and comes from nowhere.' },
    UNKNOWN_SIGNER: { description: 'The agency has no such signer.' },
    SIGNER_NOT_IN_OFFICE: { description: 'The signer is not in office on the day.' },
    AUTHORITY_UNFIT: { description: 'The authority does not fit the post under it.' },
    NUMBER_UNFIT: { description: 'The number is of another type or issuer.' },
    NUMBER_TAKEN: { description: 'Another report of the year bears the number.' },
    DAY_BEFORE_DATA: { description: 'A figure was true only after the day of issue.' },
    DAY_BEFORE_WINDOW: { description: 'The day is before the first whose data count.' },
    DAY_BEFORE_AMENDED: { description: 'The day is before that of the report that it corrects.' },
    AMENDS_ITSELF: { description: 'It names its own number as the one that it corrects.' },
    AMENDS_ANOTHER_PERIOD: { description: 'It names a report of another period.' },
  } satisfies Record<Obstacle['code'], { description: string }>,
});

/** Which argument of `issueReport` mends it; the others are mended in what is recorded. */
const FIELDS: { readonly [Code in Obstacle['code']]?: string } = {
  NUMBER_UNFIT: 'number',
  NUMBER_TAKEN: 'number',
  UNKNOWN_SIGNER: 'signer',
  SIGNER_NOT_IN_OFFICE: 'signer',
  AUTHORITY_UNFIT: 'signer',
  DAY_BEFORE_DATA: 'issuedOn',
  DAY_BEFORE_WINDOW: 'issuedOn',
  DAY_BEFORE_AMENDED: 'issuedOn',
  AMENDS_ITSELF: 'number',
};

const PlaceType = builder.objectRef<ObstaclePlace>('ObstaclePlace');
builder.objectType(PlaceType, {
  description: 'Where an obstacle stands.',
  fields: (t) => ({
    path: t.exposeString('path', {
      description:
        'The passage: `sections/0/tasks/3/groups/0/results/1`, `number`; empty for the whole report.',
    }),
    text: t.exposeString('text', { description: 'The words of the passage.' }),
    start: t.exposeInt('start', {
      description: 'Where in `text` the words in question begin, in UTF-16 units from 0.',
    }),
    end: t.exposeInt('end', { description: 'Where they end, itself not included.' }),
  }),
});

export const ObstacleType = builder.objectRef<Obstacle>('Obstacle');
builder.objectType(ObstacleType, {
  description: 'Something that stands against issuing a report (vướng mắc).',
  fields: (t) => ({
    code: t.expose('code', { type: ObstacleCodeType, description: 'What.' }),
    place: t.expose('place', { type: PlaceType, description: 'Where.' }),
    field: t.string({
      nullable: true,
      description: 'The argument to mend: `number`; null where it is mended in what is recorded.',
      resolve: ({ code }) => FIELDS[code] ?? null,
    }),
    message: t.string({
      description: 'What is wrong, and what to do about it.',
      args: { language: t.arg(IN_LANGUAGE) },
      resolve: (obstacle, { language }) => describeObstacle(obstacle, language),
    }),
    finding: t.field({
      type: FindingType,
      nullable: true,
      description: 'What the check found, where it is an `OPEN_ERROR`.',
      resolve: (obstacle) => (obstacle.code === 'OPEN_ERROR' ? obstacle.finding : null),
    }),
  }),
});
