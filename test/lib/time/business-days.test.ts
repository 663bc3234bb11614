import Holidays from 'date-holidays';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addBusinessDays, calendarNames } from '../../../lib/time/business-days.ts';
import au from '../../../lib/time/holidays/au.json' with { type: 'json' };
import ca from '../../../lib/time/holidays/ca.json' with { type: 'json' };
import de from '../../../lib/time/holidays/de.json' with { type: 'json' };
import es from '../../../lib/time/holidays/es.json' with { type: 'json' };
import fr from '../../../lib/time/holidays/fr.json' with { type: 'json' };
import gbEng from '../../../lib/time/holidays/gb-eng.json' with { type: 'json' };
import italy from '../../../lib/time/holidays/it.json' with { type: 'json' };
import jp from '../../../lib/time/holidays/jp.json' with { type: 'json' };
import sg from '../../../lib/time/holidays/sg.json' with { type: 'json' };
import us from '../../../lib/time/holidays/us.json' with { type: 'json' };
import { addDays } from '../../../lib/time/instant.ts';

const tables = { us, 'gb-eng': gbEng, de, au, ca, es, fr, it: italy, jp, sg };
type Row = [table: keyof typeof tables, day: string, why: string];
const YEARS = [2024, 2025, 2026, 2027, 2028];

const weekday = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

describe('the tables', () => {
  it('are those that can be named, each with its source and years', () => {
    expect(calendarNames.toSorted()).toEqual(Object.keys(tables).toSorted());
    for (const [name, { source, years, days }] of Object.entries(tables)) {
      expect(source.url).toMatch(/^https:/);
      // Singapore announces the feasts of the moon year by year.
      expect(years).toEqual([2024, name === 'sg' ? 2026 : 2028]);
      expect(Object.keys(days)).toEqual(Object.keys(days).toSorted());
    }
  });

  it.each<Row>([
    ['us', '2026-07-03', 'Independence Day of a Saturday, observed on Friday'],
    ['us', '2027-12-31', 'New Year of 2028, observed in the year before'],
    ['us', '2026-11-26', 'Thanksgiving'],
    ['us', '2024-06-19', 'Juneteenth'],
    ['gb-eng', '2026-08-31', 'Summer bank holiday'],
    ['gb-eng', '2026-12-28', 'substitute for Boxing Day on a Saturday'],
    ['sg', '2026-11-09', 'Deepavali of a Sunday, kept on Monday'],
    ['gb-eng', '2027-12-28', 'substitutes when Christmas is a Saturday'],
    ['de', '2026-04-03', 'Karfreitag'],
    ['de', '2026-05-14', 'Christi Himmelfahrt'],
    ['fr', '2027-05-06', 'Ascension'],
    ['fr', '2026-07-14', 'Fête nationale'],
    ['it', '2027-10-04', "San Francesco d'Assisi, a holiday since 2026"],
    ['es', '2026-10-12', 'Fiesta Nacional'],
    ['jp', '2026-05-06', 'three holidays in a row, the first on a Sunday'],
    ['jp', '2026-09-22', 'a day between two holidays'],
    ['ca', '2026-07-01', 'Canada Day'],
    ['au', '2027-12-28', 'Boxing Day of a Sunday after Christmas of a Saturday'],
    ['au', '2025-01-27', 'Australia Day of a Sunday'],
  ])('%s has %s: %s', (name, day) => expect(Object.keys(tables[name].days)).toContain(day));

  it.each<Row>([
    ['us', '2026-04-03', 'Good Friday is no federal holiday'],
    ['gb-eng', '2026-11-26', 'Thanksgiving'],
    ['de', '2026-06-04', 'Fronleichnam is not nationwide'],
    ['de', '2026-10-05', 'a holiday on a Saturday does not move'],
    ['gb-eng', '2025-03-17', "St Patrick's Day"],
    ['sg', '2026-03-20', 'Hari Raya Puasa of a Saturday does not move'],
    ['it', '2025-10-04', "San Francesco d'Assisi before the law"],
    ['fr', '2026-12-26', 'the second Christmas Day is of Alsace-Moselle'],
    ['es', '2026-04-02', 'Jueves Santo is not kept by all regions'],
    ['jp', '2028-01-03', 'New Year of a Saturday does not move'],
    ['ca', '2026-10-12', 'Thanksgiving is not kept by all provinces'],
    ['ca', '2027-12-27', 'Christmas of a Saturday does not move'],
    ['au', '2026-06-08', "the King's Birthday has another day in two states"],
    ['au', '2026-04-27', 'Anzac Day of a Saturday moves in some states only'],
  ])('%s does not have %s: %s', (name, day) =>
    expect(Object.keys(tables[name].days)).not.toContain(day),
  );

  // The weekdays only: on weekends no business is counted anyway and the two sources name them differently.
  it.each([
    ['us', new Holidays('US')],
    ['gb-eng', new Holidays('GB', 'ENG')],
    ['de', new Holidays('DE')],
    ['au', new Holidays('AU')],
    ['ca', new Holidays('CA')],
    ['es', new Holidays('ES')],
    ['fr', new Holidays('FR')],
    ['it', new Holidays('IT')],
    ['jp', new Holidays('JP')],
    ['sg', new Holidays('SG')],
  ] as const)('%s agrees with an independent source on every weekday', (name, independent) => {
    const last = tables[name].years[1] ?? 0;
    const theirs = YEARS.filter((year) => year <= last)
      .flatMap((year) => independent.getHolidays(year).filter(({ type }) => type === 'public'))
      .map(({ date }) => date.slice(0, 10));
    const ours = Object.keys(tables[name].days).filter(weekday);
    // The package forgets that Veterans Day moves from a Saturday to Friday, as 5 U.S.C. 6103 has it.
    // It has Hari Raya Haji of 2024 a day early, on a Sunday; Singapore kept Monday, 17 June.
    const forgotten: Readonly<Record<string, string[]>> = {
      us: ['2028-11-10'],
      sg: ['2024-06-17'],
    };
    expect(ours).toEqual(
      [...new Set([...theirs, ...(forgotten[name] ?? [])])].filter(weekday).toSorted(),
    );
  });
});

describe('addBusinessDays', () => {
  it.each([
    ['2026-03-02', 3, 'us', '2026-03-05'],
    ['2026-03-06', 3, 'us', '2026-03-11'],
    ['2026-03-07', 3, 'us', '2026-03-11'],
    ['2026-03-08', 1, 'us', '2026-03-09'],
    ['2026-11-25', 3, 'us', '2026-12-01'],
    ['2026-11-25', 3, 'gb-eng', '2026-11-30'],
    ['2026-04-01', 3, 'us', '2026-04-06'],
    ['2026-04-01', 3, 'gb-eng', '2026-04-08'],
    ['2026-04-01', 3, 'de', '2026-04-08'],
    ['2027-12-24', 3, 'gb-eng', '2027-12-31'],
    ['2026-09-30', 2, 'de', '2026-10-02'],
    ['2026-05-01', 2, 'jp', '2026-05-08'],
    ['2027-10-01', 2, 'it', '2027-10-06'],
    ['2026-12-04', 2, 'es', '2026-12-09'],
    ['2026-07-13', 2, 'fr', '2026-07-16'],
    ['2026-06-30', 2, 'ca', '2026-07-03'],
    ['2027-12-24', 2, 'au', '2027-12-30'],
    ['2026-02-16', 2, 'sg', '2026-02-20'],
    ['2026-11-06', 2, 'sg', '2026-11-11'],
  ])('%s + %i in %s is %s', (day, n, calendar, expected) =>
    expect(addBusinessDays(day, n, calendar)).toBe(expected),
  );

  it('is silent where the table ends and for a calendar that it does not have', () => {
    expect(addBusinessDays('2028-12-28', 3, 'us')).toBeUndefined();
    expect(addBusinessDays('2023-12-29', 3, 'us')).toBeUndefined();
    expect(addBusinessDays('2031-05-05', 1, 'us')).toBeUndefined();
    expect(addBusinessDays('2026-05-05', 1, 'atlantis')).toBeUndefined();
    expect(addBusinessDays('2026-12-31', 2, 'sg')).toBeUndefined();
  });

  test('never runs backwards', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1700 }),
        fc.integer({ min: 1, max: 21 }),
        fc.constantFrom(...calendarNames),
        (start, n, calendar) => {
          const day = addDays('2024-01-01', calendar === 'sg' ? start % 1000 : start);
          const due = addBusinessDays(day, n, calendar) ?? '';
          expect(due > day).toBe(true);
          expect((addBusinessDays(addDays(day, 1), n, calendar) ?? '') >= due).toBe(true);
        },
      ),
    );
  });
});
