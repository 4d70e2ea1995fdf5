import * as z from 'zod';
import type { DataIssue } from '../src/errors.ts';
import { COUNTED_ROWS } from '../src/query/stats-of.ts';
import type { FieldPath, Position, RecordFile } from '../src/records/authored-record.ts';
import { describePath } from '../src/records/describe-path.ts';
import { KINDS } from '../src/vocab/kind.ts';
import { readYamlFile } from './read-yaml-file.ts';

const limits = z.strictObject({ min: z.number().optional(), max: z.number().optional() });

const assertionsSchema = z.strictObject({
  counts: z
    .partialRecord(z.enum(KINDS.values), limits)
    .optional()
    .meta({ description: 'Records of a kind: fewer than min stop the build, more than max warn.' }),
  rows: z
    .partialRecord(z.enum(COUNTED_ROWS), limits)
    .optional()
    .meta({ description: 'Rows inside records, such as holders of offices: as for records.' }),
  outletShare: limits.optional().meta({ description: 'Share of all citations that one publisher or carrier has.' }),
  regionLanguages: limits.optional().meta({ description: 'Share of sources in a language of the region.' }),
  primarySources: limits.optional().meta({ description: 'Share of sources that are primary.' }),
  speakerShare: limits.optional().meta({ description: 'Share of all speakers that one side has.' }),
  speakersKosovoToSerbia: limits.optional().meta({ description: 'Speakers of Kosovo for one speaker of Serbia.' }),
  speakerSidesEveryYear: z
    .strictObject({ since: z.int(), min: z.int() })
    .optional()
    .meta({ description: 'How many sides speak in every year from the first.' }),
  eventsEveryYearSince: z.int().optional().meta({ description: 'First year from which every year has events.' }),
});

export type Limits = z.infer<typeof limits>;
type AssertedValues = z.infer<typeof assertionsSchema>;

/** What the dataset as a whole is held to, and where each promise stands. */
export interface Assertions extends AssertedValues {
  readonly file: string;
  locate(path: FieldPath): Position;
}

export interface ReadAssertions {
  readonly assertions: Assertions;
  readonly issues: readonly DataIssue[];
}

/** Reads `assertions.yml`; without a file nothing is asserted. */
export function readAssertions(file: RecordFile = { path: 'assertions.yml', text: '{}' }): ReadAssertions {
  const yaml = readYamlFile(file);
  const result = assertionsSchema.safeParse(yaml.value ?? {});
  const values = result.success ? result.data : {};
  return {
    assertions: { ...values, file: yaml.file, locate: yaml.locate },
    issues: (result.error?.issues ?? []).map(({ path, message }) => ({
      file: yaml.file,
      ...yaml.locate(path),
      path: describePath(yaml.value, path),
      rule: 'assertions',
      severity: 'error',
      message,
    })),
  };
}
