/** Whether every text of a form that judges itself (`noValidate`) is within its limit; else the first that is not says so. */
export function fits(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll('textarea')].every((area) => area.reportValidity())
}
