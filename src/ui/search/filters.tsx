import type { Id } from '../../core/records/id.ts';
import { type Filter, SORTS, type Sort } from '../../core/search/filter.ts';
import type { Words } from '../../core/words.ts';

/** What there is to keep to: bodies by name, and years, the latest first. */
export interface Choices {
  readonly bodies: readonly { readonly id: Id; readonly label: string }[];
  readonly years: readonly number[];
}

export interface FiltersProps {
  readonly words: Words;
  readonly choices: Choices;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** Under the field: hits of one sort, one body, one year. */
export function Filters({ words, choices, filter, onFilter }: FiltersProps) {
  const change = (part: Partial<Filter>) => onFilter({ ...filter, ...part });
  return (
    <div class="filters">
      <Choice
        label={words('search_sort')}
        all={words('search_all_sorts')}
        value={filter.sort}
        options={SORTS.map((sort) => ({ value: sort, label: words(`options_count_${sort}`) }))}
        onChoose={(sort) => change({ sort: sort as Sort | undefined })}
      />
      <Choice
        label={words('search_body')}
        all={words('search_all_bodies')}
        value={filter.body}
        options={choices.bodies.map(({ id, label }) => ({ value: id, label }))}
        onChoose={(body) => change({ body })}
      />
      <Choice
        label={words('search_year')}
        all={words('search_all_years')}
        value={filter.year === undefined ? undefined : String(filter.year)}
        options={choices.years.map((year) => ({ value: String(year), label: String(year) }))}
        onChoose={(year) => change({ year: year === undefined ? undefined : Number(year) })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string | undefined) => void;
}

function Choice({ label, all, value, options, onChoose }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      class={value === undefined ? '' : 'chosen'}
      value={value ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value || undefined)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
