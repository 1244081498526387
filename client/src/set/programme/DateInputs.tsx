import { TextInput } from '../../ui/TextInput.tsx'

/** Several dates or times, side by side; `label` names each by its number, from one. `max`: the last one offered. */
export function DateInputs({
  type,
  max,
  values,
  label,
  onChange,
}: {
  type: 'date' | 'time'
  max?: string
  values: readonly string[]
  label: (number: number) => string
  onChange: (values: readonly string[]) => void
}) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-2.5">
      {values.map((value, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a field is known by its place alone
        <li key={at}>
          <TextInput
            type={type}
            max={max}
            dir="ltr"
            aria-label={label(at + 1)}
            value={value}
            onChange={({ target }) => onChange(values.map((one, i) => (i === at ? target.value : one)))}
          />
        </li>
      ))}
    </ul>
  )
}
